package health.charley.content.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ClientAddresses;
import health.charley.content.ContentApi;
import health.charley.content.SettableClock;
import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a story comes in, and what does not. */
@QuarkusTest
class StorySubmissionTest {
    private static final String STORIES = StoryApi.storiesOf("restless-legs-syndrome");

    @Inject
    SettableClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {ContentApi.LEG_CRAMPS + "/stories", ContentApi.CAUSES + "/muscle-strain/stories"})
    void anyone_can_send_a_story_on_an_article_and_on_a_cause(String stories) {
        var sent = StoryApi.submit(stories, StoryApi.body(StoryApi.form(stories, clock)))
                .statusCode(202)
                .body("withdrawalSecret", matchesPattern("[A-Za-z0-9_-]{43}"))
                .extract();

        assertEquals(
                "/stories/withdrawal#" + sent.path("id") + "." + sent.path("withdrawalSecret"),
                sent.<String>path("withdrawalLink"));

        StoryApi.read(sent.path("id"))
                .statusCode(200)
                .body("state", is("pending"))
                .body("text", is(StoryApi.TEXT));
    }

    @Test
    void characters_that_nobody_sees_make_no_story_and_no_name() {
        var unseen = StoryApi.body(StoryApi.form(STORIES, clock));
        unseen.put("text", "\u200B".repeat(30));
        StoryApi.submit(STORIES, unseen).statusCode(400).body("errors[0].pointer", is("#/text"));

        var sent = StoryApi.send(STORIES, clock, Map.of("displayName", "\u202E"));

        StoryApi.read(sent.id()).body("$", not(hasKey("displayName")));
    }

    @Test
    void a_story_keeps_what_its_author_said_of_themselves() {
        var sent = StoryApi.send(STORIES, clock, Map.of("displayName", "  Jo ", "ageBand", "50-69"));

        StoryApi.read(sent.id())
                .body("displayName", is("Jo"))
                .body("ageBand", is("50-69"))
                .body("page.kind", is("cause"))
                .body("page.slug", is("restless-legs-syndrome"))
                .body("page.language", is("en-US"));
    }

    @Test
    void a_story_is_not_shown_before_a_moderator_read_it() {
        var sent = StoryApi.send(STORIES, clock);

        ClientAddresses.from(ClientAddresses.fresh())
                .get(STORIES)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(sent.id())));
    }

    @Test
    void a_story_has_one_web_address_at_most_and_a_name_none() {
        var body = StoryApi.body(StoryApi.form(STORIES, clock));
        body.put("text", "See https://one.example for what helped me at night.");
        StoryApi.submit(STORIES, body).statusCode(202);

        body.put("text", "See https://one.example and WWW.two.example for what helped me.");
        StoryApi.submit(STORIES, body).statusCode(400).body("errors[0].pointer", is("#/text"));
        body.put("text", StoryApi.TEXT);
        body.put("displayName", "www.pills.example");
        StoryApi.submit(STORIES, body).statusCode(400).body("errors[0].pointer", is("#/displayName"));
    }

    @Test
    void a_story_without_consent_is_refused() {
        var body = StoryApi.body(StoryApi.form(STORIES, clock));
        body.put("consent", false);
        StoryApi.submit(STORIES, body).statusCode(400).body("errors[0].pointer", is("#/consent"));
        body.remove("consent");
        StoryApi.submit(STORIES, body).statusCode(400).body("errors[0].pointer", is("#/consent"));
    }

    @Test
    void bad_bodies_are_refused_by_place() {
        var body = "{\"text\":\"%s\",\"consent\":true,\"token\":\"x\"%s}";
        BadInput.post(STORIES)
                .usual()
                .body(body.formatted("too short", ""), 400, "#/text")
                .body(body.formatted(" ".repeat(30), ""), 400, "#/text")
                .body(body.formatted("x".repeat(4001), ""), 400, "#/text")
                .body(body.formatted(StoryApi.TEXT + "\\u0007", ""), 400, "#/text")
                .body(
                        body.formatted(StoryApi.TEXT, ",\"displayName\":\"" + "x".repeat(41) + "\""),
                        400,
                        "#/displayName")
                .body(body.formatted(StoryApi.TEXT, ",\"ageBand\":\"42\""), 400, "#/ageBand")
                .body(body.formatted(StoryApi.TEXT, ",\"website\":\"" + "x".repeat(201) + "\""), 400, "#/website")
                .body(body.formatted(StoryApi.TEXT, "").replace("true", "\"true\""), 400, "#/consent")
                .body("{\"text\":\"" + StoryApi.TEXT + "\",\"consent\":true}", 400, "#/token")
                .check();
    }

    @Test
    void only_published_pages_take_stories() {
        ClientAddresses.from(ClientAddresses.fresh())
                .get(ContentApi.CAUSES + "/toothache/stories/form")
                .then()
                .statusCode(404)
                .body("detail", containsString("'toothache'"));
        StoryApi.submit(ContentApi.CAUSES + "/toothache/stories", StoryApi.body("x"))
                .statusCode(404);
    }

    @Test
    void one_address_sends_ten_stories_an_hour() {
        var address = ClientAddresses.fresh();
        for (var i = 0; i < 10; i++) {
            send(address).statusCode(202);
        }

        send(address)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"));

        send(ClientAddresses.fresh()).statusCode(202);
        clock.advance(Duration.ofHours(1));
        send(address).statusCode(202);
    }

    @Test
    void a_story_that_was_refused_does_not_count() {
        var address = ClientAddresses.fresh();
        for (var i = 0; i < 11; i++) {
            StoryApi.submit(STORIES, StoryApi.body("no form"), address).statusCode(400);
        }

        send(address).statusCode(202);
    }

    private ValidatableResponse send(String address) {
        return StoryApi.submit(STORIES, StoryApi.body(StoryApi.form(STORIES, clock)), address);
    }

    @Test
    void a_page_on_which_fifty_stories_wait_takes_no_more_until_one_is_read() {
        var stories = StoryApi.storiesOf("hypothyroidism");
        var first = StoryApi.send(stories, clock);
        for (var i = 1; i < 50; i++) {
            StoryApi.send(stories, clock);
        }
        var body = StoryApi.body(StoryApi.form(stories, clock));

        StoryApi.submit(stories, body).statusCode(429).header("Retry-After", is("3600"));

        StoryApi.step(first.id(), "approval", StoryApi.etag(first.id())).statusCode(200);
        StoryApi.submit(stories, body).statusCode(202);
    }
}
