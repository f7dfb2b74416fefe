package health.charley.content.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.content.SettableClock;
import health.charley.testing.BadInput;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a moderator takes out of a story: words of its author, and nothing else. */
@QuarkusTest
class StoryRedactionTest {
    private static final String STORIES = StoryApi.storiesOf("night-leg-cramps");

    @Inject
    SettableClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void a_redaction_takes_phrases_and_the_name_away_and_nothing_else() {
        var text = "Dr. Smith in Exeter told me to stretch. Dr. Smith was right.";
        var sent = StoryApi.send(STORIES, clock, Map.of("text", text, "displayName", "Jo", "ageBand", "18-29"));

        StoryApi.step(
                        sent.id(),
                        "redaction",
                        StoryApi.etag(sent.id()),
                        Map.of("phrases", List.of("Dr. Smith", "Exeter"), "removeDisplayName", true))
                .statusCode(200)
                .body("text", is("[removed] in [removed] told me to stretch. [removed] was right."))
                .body("$", not(hasKey("displayName")))
                .body("ageBand", is("18-29"))
                .body("state", is("pending"))
                .body("steps.step", contains("redacted"));
    }

    @Test
    void an_approved_story_can_still_be_redacted() {
        var sent = StoryApi.sendAndApprove(STORIES, clock, Map.of());

        StoryApi.step(sent.id(), "redaction", "\"2\"", Map.of("phrases", List.of("calf")))
                .statusCode(200);

        given().get(STORIES)
                .then()
                .body(
                        "items.find { it.id == '" + sent.id() + "' }.text",
                        is("My [removed] cramped every night until I drank more water."));
    }

    @Test
    void a_redaction_that_takes_nothing_away_is_refused_by_place() {
        var id = StoryApi.send(STORIES, clock).id();

        StoryApi.step(id, "redaction", StoryApi.etag(id), Map.of("phrases", List.of("calf", "Calf")))
                .statusCode(400)
                .body("errors[0].pointer", is("#/phrases/1"));
        StoryApi.step(id, "redaction", StoryApi.etag(id), Map.of())
                .statusCode(400)
                .body("errors[0].pointer", is("#/phrases"));
        StoryApi.step(id, "redaction", StoryApi.etag(id), Map.of("phrases", List.of("")))
                .statusCode(400)
                .body("errors[0].pointer", is("#/phrases/0"));

        StoryApi.read(id).body("text", is(StoryApi.TEXT)).header("ETag", is("\"1\""));
    }

    /** The mark would stand in the place of each space that is a word of its own. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\n"})
    void a_phrase_of_nothing_but_spaces_is_refused(String nothing) {
        var text = "My calf cramped . . . and then\n. \n. it was gone.";
        var id = StoryApi.send(STORIES, clock, Map.of("text", text)).id();

        StoryApi.step(id, "redaction", StoryApi.etag(id), Map.of("phrases", List.of(nothing)))
                .statusCode(400)
                .body("errors[0].pointer", is("#/phrases/0"))
                .body("errors[0].detail", is("A phrase has at least one character that is no space."));

        StoryApi.read(id).body("text", is(text));
    }

    @Test
    void no_request_of_a_moderator_holds_new_text() {
        var id = StoryApi.send(STORIES, clock).id();

        BadInput.post(StoryApi.STORIES + "/" + id + "/redaction")
                .bearer(SignInResource.token("moderator"))
                .usual()
                .body("{\"text\":\"Buy my pills.\"}", 400, "#/text")
                .body("{\"phrases\":[\"calf\"],\"mark\":\"Buy my pills.\"}", 400, "#/mark")
                .body("{\"phrases\":\"calf\"}", 400, "#/phrases")
                .check();
    }
}
