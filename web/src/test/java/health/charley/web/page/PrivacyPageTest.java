package health.charley.web.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrivacyPageTest {
    @Test
    void whatever_is_kept_under_an_account_is_named() {
        var page = new Patient().opens("/privacy").sees();

        List.of(
                        "A result you saved",
                        "Your notes, and what you told happened next",
                        "A link that you made to a result",
                        "“Finish later”",
                        "That newer knowledge would advise otherwise",
                        "What you agreed to or withdrew",
                        "What was done with all this, without answers or results")
                .forEach(kept -> assertTrue(page.has(kept), kept));
    }
}
