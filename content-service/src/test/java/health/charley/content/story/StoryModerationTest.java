package health.charley.content.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.SettableClock;
import health.charley.testing.BadInput;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What moderators do with stories, and what nobody else may. */
@QuarkusTest
class StoryModerationTest {
    private static final String STORIES = StoryApi.storiesOf("night-leg-cramps");
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    @Inject
    SettableClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "editor", "reviewer", "publisher", "operator"})
    void only_a_moderator_reads_and_decides(String account) {
        var id = StoryApi.send(STORIES, clock).id();

        StoryApi.as(account).get(StoryApi.STORIES).then().statusCode(403);
        StoryApi.as(account).get(StoryApi.STORIES + "/{id}", id).then().statusCode(403);
        for (var step : List.of("approval", "redaction", "rejection")) {
            StoryApi.as(account)
                    .header("If-Match", "*")
                    .contentType("application/json")
                    .body(Map.of("reason", "spam"))
                    .post(StoryApi.STORIES + "/{id}/{step}", id, step)
                    .then()
                    .statusCode(403);
        }

        StoryApi.read(id).body("state", is("pending")).body("steps.size()", is(0));
    }

    @Test
    void nobody_reads_or_decides_without_a_sign_in() {
        var id = StoryApi.send(STORIES, clock).id();

        given().get(StoryApi.STORIES).then().statusCode(401);
        given().get(StoryApi.STORIES + "/{id}", id).then().statusCode(401);
        for (var step : List.of("approval", "redaction", "rejection")) {
            given().header("If-Match", "*")
                    .contentType("application/json")
                    .body(Map.of("reason", "spam"))
                    .post(StoryApi.STORIES + "/{id}/{step}", id, step)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void an_approved_story_is_shown_and_who_did_it_is_kept() {
        var sent = StoryApi.send(STORIES, clock);

        StoryApi.step(sent.id(), "approval", StoryApi.etag(sent.id()))
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("state", is("approved"))
                .body("steps.step", contains("approved"))
                .body("steps.by", contains("moderator"));

        given().get(STORIES).then().body("items.id", hasItem(sent.id()));
    }

    @Test
    void a_rejected_story_is_not_shown_and_its_reason_is_kept() {
        var sent = StoryApi.sendAndApprove(STORIES, clock, Map.of());

        StoryApi.step(sent.id(), "rejection", "\"2\"", Map.of("reason", "It sells something."))
                .statusCode(200)
                .body("state", is("rejected"))
                .body("steps.step", contains("approved", "rejected"))
                .body("steps[1].reason", is("It sells something."));

        given().get(STORIES).then().body("items.id", not(hasItem(sent.id())));
    }

    @Test
    void a_rejection_needs_a_reason() {
        var id = StoryApi.send(STORIES, clock).id();

        BadInput.post(StoryApi.STORIES + "/" + id + "/rejection")
                .bearer(SignInResource.token("moderator"))
                .usual()
                .body("{}", 400, "#/reason")
                .body("{\"reason\":\"  \"}", 400, "#/reason")
                .body("{\"reason\":\"" + "x".repeat(501) + "\"}", 400, "#/reason")
                .check();
    }

    @Test
    void a_rejected_or_withdrawn_story_never_comes_back() {
        var rejected = StoryApi.send(STORIES, clock);
        StoryApi.step(rejected.id(), "rejection", StoryApi.etag(rejected.id()), Map.of("reason", "spam"))
                .statusCode(200);
        var withdrawn = StoryApi.send(STORIES, clock);
        StoryApi.withdraw(withdrawn.id(), withdrawn.secret()).statusCode(204);

        for (var id : List.of(rejected.id(), withdrawn.id())) {
            StoryApi.step(id, "approval", StoryApi.etag(id)).statusCode(409);
            StoryApi.step(id, "redaction", StoryApi.etag(id), Map.of("phrases", List.of("calf")))
                    .statusCode(409);
            StoryApi.step(id, "rejection", StoryApi.etag(id), Map.of("reason", "again"))
                    .statusCode(409);
        }
    }

    @Test
    void a_story_is_approved_once() {
        var sent = StoryApi.sendAndApprove(STORIES, clock, Map.of());

        StoryApi.step(sent.id(), "approval", StoryApi.etag(sent.id())).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"approval", "redaction", "rejection"})
    void a_step_must_name_the_version_that_is_there(String step) {
        var id = StoryApi.send(STORIES, clock).id();
        var body = step.equals("redaction") ? Map.of("phrases", List.of("calf")) : Map.of("reason", "spam");
        var stale = StoryApi.etag(id);
        StoryApi.step(id, "redaction", stale, Map.of("phrases", List.of("water")))
                .statusCode(200);

        StoryApi.moderator()
                .contentType("application/json")
                .body(body)
                .post(StoryApi.STORIES + "/{id}/{step}", id, step)
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        StoryApi.step(id, step, stale, body).statusCode(412).contentType("application/problem+json");
        StoryApi.step(id, step, "W/\"2\"", body).statusCode(412);
        StoryApi.step(id, step, "*", body).statusCode(428);

        StoryApi.read(id).body("state", is("pending")).header("ETag", is("\"2\""));
    }

    @Test
    void of_two_moderators_at_once_one_decides() {
        var id = StoryApi.send(STORIES, clock).id();
        var seen = StoryApi.etag(id);

        var replies = Stream.of("approval", "rejection")
                .map(step -> CompletableFuture.supplyAsync(() -> StoryApi.step(id, step, seen, Map.of("reason", "spam"))
                        .extract()
                        .statusCode()))
                .toList();

        assertEquals(
                List.of(200, 412),
                replies.stream().map(CompletableFuture::join).sorted().toList());
        StoryApi.read(id).body("steps.size()", is(1));
    }

    @Test
    void the_queue_leads_through_all_stories_once_the_oldest_first() {
        var sent = Stream.generate(() -> StoryApi.send(STORIES, clock).id())
                .limit(3)
                .toList();
        var found = new ArrayList<String>();
        var query = Map.<String, Object>of("state", "pending", "limit", 2);

        for (var more = true; more; ) {
            var part = StoryApi.moderator()
                    .queryParams(query)
                    .get(StoryApi.STORIES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(part.getList("items.id"));
            more = part.getString("next") != null;
            query = more ? Map.of("state", "pending", "limit", 2, "cursor", part.getString("next")) : query;
        }

        assertEquals(found.size(), new HashSet<>(found).size());
        assertTrue(found.containsAll(sent));
        assertEquals(sent, found.stream().filter(sent::contains).toList());
    }

    @Test
    void what_is_not_there_is_not_found_and_what_is_no_id_is_refused() {
        StoryApi.read(UNKNOWN).statusCode(404);
        StoryApi.step(UNKNOWN, "approval", "\"1\"").statusCode(404);
        StoryApi.read("7").statusCode(400).body("errors[0].parameter", is("story"));
    }

    @Test
    void a_bad_query_is_refused_by_name() {
        BadInput.get(StoryApi.STORIES)
                .bearer(SignInResource.token("moderator"))
                .parameter("state", "unread", 400)
                .parameter("limit", "0", 400)
                .parameter("limit", "101", 400)
                .parameter("cursor", "abc", 400)
                .parameter("cursor", "c3Rvcnk6MTp4eHh4eHh4eC14eHh4LXh4eHgteHh4eC14eHh4eHh4eHh4eHg", 400)
                .check();
    }
}
