package health.charley.content.story;

import health.charley.content.ClientAddresses;
import health.charley.content.SettableClock;
import health.charley.testing.LogRecorder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people write, who reads it, and where they write from: nothing of it is logged. */
@QuarkusTest
class QuietStoryTest {
    private static final String PAGE = "/api/content/v1/causes/exertional-compartment-syndrome";

    @RegisterExtension
    final LogRecorder log = new LogRecorder();

    @Inject
    SettableClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void writing_deciding_and_refusing_leave_no_word_of_it_in_the_log() {
        var address = "198.51.100.77";
        var body = StoryApi.body(StoryApi.form(PAGE + "/stories", clock));
        body.put("text", "This is a marked story of a marked life.");
        body.put("displayName", "Marked");
        var sent = StoryApi.submit(PAGE + "/stories", body, address)
                .statusCode(202)
                .extract();
        body.put("text", "This is another marked story of a marked life.");
        StoryApi.submit(PAGE + "/stories", body, address).statusCode(409);
        StoryApi.step(
                        sent.path("id"),
                        "redaction",
                        StoryApi.etag(sent.path("id")),
                        Map.of("phrases", List.of("marked life")))
                .statusCode(200);
        StoryApi.step(
                        sent.path("id"),
                        "redaction",
                        StoryApi.etag(sent.path("id")),
                        Map.of("phrases", List.of("marked again")))
                .statusCode(400);
        StoryApi.step(sent.path("id"), "rejection", StoryApi.etag(sent.path("id")), Map.of("reason", "marked reason"))
                .statusCode(200);
        ClientAddresses.from(address)
                .contentType("application/json")
                .body(Map.of("helpful", true, "reason", "marked", "token", "marked"))
                .post(PAGE + "/votes")
                .then()
                .statusCode(400);
        String secret = sent.path("withdrawalSecret");
        StoryApi.withdraw(sent.path("id"), secret, address).statusCode(204);

        log.requireNoneOf(List.of("marked", "exertional", address, secret.toLowerCase(Locale.ROOT)));
    }
}
