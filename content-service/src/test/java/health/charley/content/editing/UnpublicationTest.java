package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.content.ContentApi;
import health.charley.content.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is taken from its readers stays away until somebody publishes it. */
@QuarkusTest
class UnpublicationTest {
    private final DuePublications due;
    private final SettableClock clock;

    UnpublicationTest(DuePublications due, SettableClock clock) {
        this.due = due;
        this.clock = clock;
    }

    @AfterEach
    void setTheClock() {
        clock.goOn();
    }

    @Test
    void a_draft_that_was_scheduled_before_does_not_bring_the_page_back() {
        var saved = EDITOR.save("not-again", Staff.live("not-again"), Draft.sample());
        var scheduled = Staff.scheduled("not-again", etag(saved));

        PUBLISHER
                .step("not-again", scheduled, "unpublication", Map.of("reason", "It is wrong."))
                .statusCode(200)
                .body("stage", is("signed-off"))
                .body("$", not(hasKey("publishAt")));
        clock.advance(Duration.ofDays(31));
        due.run();

        ContentApi.cause("not-again").statusCode(404);
        EDITOR.get(page("not-again") + "/audit")
                .body("items[0].fromStage", is("scheduled"))
                .body("items[0].toStage", is("signed-off"));
    }
}
