package health.charley.content.worklist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for an editor, on pages made so that they do. */
@QuarkusTest
class WorkListTest {
    @TempDir
    Path folder;

    @Test
    void pages_whose_review_is_due_come_with_the_longest_due_first() {
        var files = ContentFiles.in(folder, "due");
        files.replace(files.article(), "nextReview: 2027-01-02", "nextReview: 2026-01-04");
        files.replace(files.cause(), "nextReview: 2027-01-02", "nextReview: 2026-01-03");
        files.publish();

        WorkLists.list("review-due?limit=100")
                .body("items.slug.findAll { it.startsWith('due-') }", contains("due-cause", "due-article"))
                .body("items.slug", not(hasItem("leg-cramps")))
                .body(
                        "items.find { it.slug == 'due-cause' }.concerns.sentence",
                        contains("The review is due on 2026-01-03."));
    }

    @Test
    void pages_that_become_due_soon_are_listed_on_request() {
        assertFalse(WorkLists.concerns("review-due?days=365", "deep-vein-thrombosis")
                .isEmpty());
        assertTrue(WorkLists.concerns("review-due", "deep-vein-thrombosis").isEmpty());
    }

    @Test
    void the_list_of_due_reviews_comes_in_parts_that_do_not_overlap() {
        var files = ContentFiles.in(folder, "parts");
        files.replace(files.article(), "nextReview: 2027-01-02", "nextReview: 2026-01-03");
        files.replace(files.cause(), "nextReview: 2027-01-02", "nextReview: 2026-01-03");
        files.publish();

        var first = WorkLists.list("review-due?limit=1")
                .body("items", hasSize(1))
                .extract()
                .jsonPath();

        WorkLists.list("review-due?limit=100&cursor=" + first.getString("next"))
                .body("items.slug", not(hasItem(first.getString("items[0].slug"))));
    }

    @Test
    void a_page_that_rests_on_a_retracted_work_is_listed() {
        var files = ContentFiles.in(folder, "unsound");
        files.write(ContentFiles.CITATIONS, "- { id: unsound-work, text: A work, checked: read, status: retracted }\n");
        files.publish();

        assertEquals(
                List.of(new Concern("unsound-work", "This work was retracted: A work")),
                WorkLists.concerns("citations", "unsound-cause"));
        assertEquals(List.of(), WorkLists.concerns("citations", "muscle-strain"));
    }

    @Test
    void a_part_goes_on_until_it_holds_what_was_asked_for() {
        var files = ContentFiles.in(folder, "far");
        files.write(ContentFiles.CITATIONS, "- { id: far-work, text: A work, checked: read, status: retracted }\n");
        files.publish();

        WorkLists.list("citations?limit=1").body("items", hasSize(1));
    }

    @Test
    void a_page_whose_topic_triage_does_not_know_is_listed_as_such() {
        var files = ContentFiles.in(folder, "unknown-topic");
        files.replace(files.article(), "topic: test-topic", "topic: no-topic").publish();

        assertEquals(
                List.of(new Concern("topic", "Triage does not know the topic 'no-topic' of this page.")),
                WorkLists.concerns("disagreements", "unknown-topic-article"));
    }

    @Test
    void a_page_that_is_hard_to_read_is_listed() {
        var files = ContentFiles.in(folder, "hard");
        files.replace(
                files.article(),
                "Some *text*.",
                "Pathophysiological considerations necessitate comprehensive electrophysiological investigation.");
        files.publish();

        assertTrue(WorkLists.concerns("readability", "hard-article")
                .get(0)
                .sentence()
                .startsWith("It is read from age "));
        assertEquals(List.of(), WorkLists.concerns("readability", "leg-cramps"));
    }

    @Test
    void a_page_that_differs_from_triage_is_listed() {
        var files = ContentFiles.in(folder, "differs");
        files.replace(files.article(), "topic: test-topic", "topic: leg-cramps");
        files.publish();

        assertTrue(WorkLists.concerns("disagreements", "differs-article").stream()
                .anyMatch(concern -> concern.about().equals("R8")));
    }

    @Test
    void the_page_that_helped_the_fewest_comes_first() {
        var files = ContentFiles.in(folder, "unhelpful");
        files.publish();
        vote("articles/unhelpful-article", false);
        vote("articles/unhelpful-article", false);
        vote("articles/unhelpful-article", true);

        WorkLists.list("not-helpful?limit=100")
                .body(
                        "items.find { it.slug == 'unhelpful-article' }.concerns.sentence",
                        contains("2 of 3 votes say that the page did not help."))
                .body("items.slug", not(hasItem("unhelpful-cause")));
    }

    private static void vote(String page, boolean helpful) {
        String token = given().post("/api/content/v1/vote-tokens").path("token");
        given().contentType(ContentType.JSON)
                .body(Map.of("helpful", helpful, "token", token))
                .post("/api/content/v1/" + page + "/votes")
                .then()
                .statusCode(200);
    }

    @Test
    void an_unknown_list_and_a_bad_cursor_are_told_apart() {
        WorkLists.as("editor").get(WorkLists.LISTS + "nothing").then().statusCode(404);
        WorkLists.as("editor")
                .get(WorkLists.LISTS + "review-due?cursor=ZHVlOng")
                .then()
                .statusCode(400);
        WorkLists.as("editor")
                .get(WorkLists.LISTS + "review-due?days=-1")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("days"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"review-due", "not-helpful", "citations", "broken-links", "disagreements", "readability"})
    void who_does_not_work_on_pages_sees_no_list(String list) {
        WorkLists.as("patient").get(WorkLists.LISTS + list).then().statusCode(403);
        given().get(WorkLists.LISTS + list).then().statusCode(401);
    }
}
