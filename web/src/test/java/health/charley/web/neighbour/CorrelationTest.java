package health.charley.web.neighbour;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.ExampleServices;
import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The id of a person's request goes along to each service that helps to answer it. */
@QuarkusTest
class CorrelationTest {
    @Test
    void triage_sees_the_id_of_the_request() {
        assertSeenBy("triage", new Browser().open("/quiz/leg-cramps").page());
    }

    @Test
    void content_sees_the_id_of_the_request() {
        assertSeenBy("content", new Browser().open("/articles/leg-cramps").page());
    }

    @Test
    void content_sees_the_id_when_a_result_asks_which_causes_have_a_page() {
        assertSeenBy("content", Patient.finished().sees());
    }

    @Test
    void history_sees_the_id_of_the_request() {
        var patient = new Patient().opens("/history").signsInAs("patient").opens("/history");

        assertSeenBy("history", patient.sees());
    }

    private static void assertSeenBy(String service, Browser.Page page) {
        assertFalse(page.correlation().isEmpty());
        String seen = ExampleServices.lastRequestTo(service);
        assertTrue(seen.contains("x-correlation-id: " + page.correlation() + "\n"), seen);
    }
}
