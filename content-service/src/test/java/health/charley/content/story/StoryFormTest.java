package health.charley.content.story;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ClientAddresses;
import health.charley.content.Role;
import health.charley.content.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The form that a story is sent with: whom it keeps out, and how often it serves. */
@QuarkusTest
class StoryFormTest {
    private static final String STORIES = StoryApi.storiesOf("restless-legs-syndrome");

    @Inject
    SettableClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void the_form_says_what_the_author_agrees_to_and_is_not_kept_by_caches() {
        ClientAddresses.from(ClientAddresses.fresh())
                .get(STORIES + "/form")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body("consent", startsWith("I agree that my story can be shown here"))
                .body("usableFrom", notNullValue())
                .body("expiresAt", notNullValue());
    }

    @Test
    void a_form_that_is_sent_faster_than_a_person_types_is_told_to_wait() {
        clock.stopAt(Instant.parse("2026-11-28T12:00:00Z"));
        var token = StoryApi.form(STORIES, clock);
        clock.advance(Duration.ofSeconds(-2));

        StoryApi.submit(STORIES, StoryApi.body(token)).statusCode(429).header("Retry-After", is("1"));

        clock.advance(Duration.ofSeconds(1));
        StoryApi.submit(STORIES, StoryApi.body(token)).statusCode(202);
    }

    @Test
    void a_form_is_too_old_after_four_hours() {
        var token = StoryApi.form(STORIES, clock);
        clock.advance(Duration.ofHours(4));

        StoryApi.submit(STORIES, StoryApi.body(token)).statusCode(400).body("errors[0].pointer", is("#/token"));
    }

    @Test
    void a_form_of_another_page_is_refused() {
        var token = StoryApi.form(StoryApi.storiesOf("muscle-strain"), clock);

        StoryApi.submit(STORIES, StoryApi.body(token)).statusCode(400).body("errors[0].pointer", is("#/token"));
    }

    @Test
    void a_token_for_votes_is_no_form() {
        var token = ClientAddresses.from(ClientAddresses.fresh())
                .post("/api/content/v1/vote-tokens")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("token");

        StoryApi.submit(STORIES, StoryApi.body(token)).statusCode(400).body("errors[0].pointer", is("#/token"));
    }

    @Test
    void a_form_is_good_for_one_story() {
        var body = StoryApi.body(StoryApi.form(STORIES, clock));
        StoryApi.submit(STORIES, body).statusCode(202);

        body.put("text", "Another story that the form does not serve for.");
        StoryApi.submit(STORIES, body).statusCode(409).contentType("application/problem+json");
    }

    /** Who clicks twice sees the second reply alone, and must find the link in it. */
    @Test
    void a_story_that_is_sent_once_more_is_one_story_with_the_same_link() throws SQLException {
        var body = StoryApi.body(StoryApi.form(STORIES, clock));
        var before = Role.SERVICE.count("story");

        var first = StoryApi.submit(STORIES, body).statusCode(202).extract();
        var second = StoryApi.submit(STORIES, body).statusCode(202).extract();

        assertEquals(first.<String>path("id"), second.path("id"));
        assertEquals(first.<String>path("withdrawalLink"), second.path("withdrawalLink"));
        assertEquals(before + 1, Role.SERVICE.count("story"));
        StoryApi.withdraw(first.path("id"), second.path("withdrawalSecret")).statusCode(204);
    }

    @Test
    void a_story_that_was_taken_back_does_not_come_again_with_its_form() {
        var body = StoryApi.body(StoryApi.form(STORIES, clock));
        var sent = StoryApi.submit(STORIES, body).statusCode(202).extract();
        StoryApi.withdraw(sent.path("id"), sent.path("withdrawalSecret")).statusCode(204);

        StoryApi.submit(STORIES, body).statusCode(409);
    }

    @Test
    void each_form_has_a_secret_of_its_own() {
        var one = StoryApi.send(STORIES, clock);
        var other = StoryApi.send(STORIES, clock);

        StoryApi.withdraw(one.id(), other.secret()).statusCode(404);
    }

    @Test
    void a_form_that_is_sent_often_at_once_gives_one_story() throws SQLException {
        var body = StoryApi.body(StoryApi.form(STORIES, clock));
        var before = Role.SERVICE.count("story");

        var replies = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        StoryApi.submit(STORIES, body).statusCode(202).extract().<String>path("withdrawalLink")))
                .limit(4)
                .toList();

        assertEquals(1, replies.stream().map(CompletableFuture::join).distinct().count());
        assertEquals(before + 1, Role.SERVICE.count("story"));
    }

    @Test
    void whoever_fills_the_hidden_field_gets_the_usual_reply_and_nothing_is_kept() throws SQLException {
        var before = Role.SERVICE.count("story");
        var body = StoryApi.body(StoryApi.form(STORIES, clock));
        body.put("website", "https://spam.example");

        var sent = StoryApi.submit(STORIES, body)
                .statusCode(202)
                .body("withdrawalSecret", matchesPattern("[A-Za-z0-9_-]{43}"))
                .extract();

        assertEquals(before, Role.SERVICE.count("story"));
        StoryApi.read(sent.path("id")).statusCode(404);
    }

    @Test
    void one_address_loads_sixty_forms_an_hour() {
        var address = ClientAddresses.fresh();
        for (var i = 0; i < 60; i++) {
            ClientAddresses.from(address).get(STORIES + "/form").then().statusCode(200);
        }

        ClientAddresses.from(address)
                .get(STORIES + "/form")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());
    }
}
