package health.charley.content.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ClientAddresses;
import health.charley.content.Role;
import health.charley.content.SettableClock;
import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How an author takes a story back. */
@QuarkusTest
class StoryWithdrawalTest {
    private static final String STORIES = StoryApi.storiesOf("peripheral-neuropathy");
    private static final String WRONG = "A".repeat(43);

    @Inject
    SettableClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void a_shown_story_is_gone_at_once_and_its_words_are_erased() throws SQLException {
        var sent = StoryApi.sendAndApprove(STORIES, clock, Map.of("displayName", "Jo", "ageBand", "50-69"));

        StoryApi.withdraw(sent.id(), sent.secret()).statusCode(204);

        given().get(STORIES).then().body("items.id", not(hasItem(sent.id())));
        StoryApi.read(sent.id())
                .body("state", is("withdrawn"))
                .body("$", not(hasKey("text")))
                .body("steps.step", contains("approved", "withdrawn"))
                .body("steps[1]", not(hasKey("by")));
        assertEquals(
                1,
                Role.SERVICE.count("story where id = '" + sent.id()
                        + "' and text is null and display_name is null and age_band is null"));
    }

    @Test
    void a_story_can_be_withdrawn_before_it_was_read_and_after_it_was_rejected() {
        var pending = StoryApi.send(STORIES, clock);
        var rejected = StoryApi.send(STORIES, clock);
        StoryApi.step(rejected.id(), "rejection", StoryApi.etag(rejected.id()), Map.of("reason", "spam"))
                .statusCode(200);

        StoryApi.withdraw(pending.id(), pending.secret()).statusCode(204);
        StoryApi.withdraw(rejected.id(), rejected.secret()).statusCode(204);

        StoryApi.read(pending.id()).body("state", is("withdrawn")).body("$", not(hasKey("text")));
        StoryApi.read(rejected.id())
                .body("state", is("withdrawn"))
                .body("$", not(hasKey("text")))
                .body("steps[0].reason", is("spam"));
    }

    @Test
    void withdrawing_again_changes_nothing() {
        var sent = StoryApi.send(STORIES, clock);
        StoryApi.withdraw(sent.id(), sent.secret()).statusCode(204);

        StoryApi.withdraw(sent.id(), sent.secret()).statusCode(204);

        StoryApi.read(sent.id()).body("steps.size()", is(1));
    }

    @Test
    void a_wrong_secret_and_a_wrong_id_get_the_same_reply() {
        var sent = StoryApi.send(STORIES, clock);
        var other = StoryApi.send(STORIES, clock);
        var unknown = "00000000-0000-4000-8000-000000000000";

        var wrongSecret = StoryApi.withdraw(sent.id(), WRONG).statusCode(404).extract();
        StoryApi.withdraw(sent.id(), other.secret()).statusCode(404);
        var wrongId = StoryApi.withdraw(unknown, sent.secret()).statusCode(404).extract();

        assertEquals(
                wrongSecret.asString().replace(sent.id(), ""),
                wrongId.asString().replace(unknown, ""));
        StoryApi.read(sent.id()).body("state", is("pending"));
    }

    @Test
    void the_secret_is_nowhere_in_the_database() throws SQLException {
        var sent = StoryApi.send(STORIES, clock);

        assertEquals(0, Role.SERVICE.count("story where story::text like '%" + sent.secret() + "%'"));
    }

    @Test
    void one_address_tries_twenty_times_an_hour() {
        var sent = StoryApi.send(STORIES, clock);
        var address = ClientAddresses.fresh();
        for (var i = 0; i < 20; i++) {
            StoryApi.withdraw(sent.id(), WRONG, address).statusCode(404);
        }

        StoryApi.withdraw(sent.id(), sent.secret(), address).statusCode(429).header("Retry-After", notNullValue());

        StoryApi.withdraw(sent.id(), sent.secret()).statusCode(204);
    }

    @Test
    void bad_bodies_are_refused() {
        BadInput.post(StoryApi.STORIES + "/00000000-0000-4000-8000-000000000000/withdrawal")
                .usual()
                .body("{}", 400, "#/secret")
                .body("{\"secret\":\"short\"}", 400, "#/secret")
                .check();
    }
}
