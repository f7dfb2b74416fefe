package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way of a page to its readers, and back. */
@QuarkusTest
class WorkflowTest {
    @Test
    void a_page_is_written_submitted_signed_by_somebody_else_and_published() {
        Staff.linkProfile("reviewer");
        var created = EDITOR.create("whole-way").statusCode(201).body("$", not(hasKey("stage")));
        var saved = EDITOR.save(
                        "whole-way", etag(created), Draft.sample().withCallout("reviewer", "Measure both calves."))
                .statusCode(200)
                .body("stage", is("draft"))
                .body("draft", is(1));
        ContentApi.cause("whole-way").statusCode(404);
        var submitted = EDITOR.step("whole-way", etag(saved), "submission")
                .statusCode(200)
                .body("stage", is("in-review"));
        var signed = REVIEWER.step("whole-way", etag(submitted), "sign-off", Map.of("comment", "Well said."))
                .statusCode(200)
                .body("stage", is("signed-off"));

        PUBLISHER
                .step("whole-way", etag(signed), "publication")
                .statusCode(200)
                .body("live", is(1))
                .body("$", not(hasKey("stage")))
                .body("$", not(hasKey("draft")));

        ContentApi.cause("whole-way")
                .statusCode(200)
                .body("revision", is(1))
                .body("headline", is("Sample cause: what it is and what helps"))
                .body("reviewStatus", is("clinically-reviewed"))
                .body("reviewer.name", is("Sample reviewer"))
                .body("sections.id", contains("overview", "symptoms"))
                .body("sections[1].findings[0].finding", is("swelling-one-leg"))
                .body("sections[1].callouts[0].text", is("Measure both calves."))
                .body("sections[1].callouts[0].signedBy.name", is("Sample reviewer"));
    }

    @Test
    void readers_go_on_seeing_the_live_revision_while_a_draft_is_written() {
        var etag = Staff.live("draft-of-live");

        EDITOR.save("draft-of-live", etag, Draft.sample().with("headline", "A clearer one"))
                .statusCode(200)
                .body("draft", is(2))
                .body("live", is(1));

        ContentApi.cause("draft-of-live").body("headline", is("Sample cause: what it is and what helps"));
        EDITOR.get(page("draft-of-live"))
                .body("revision", is(2))
                .body("manuscript.headline", is("A clearer one"))
                .body("state.stage", is("draft"));
    }

    @Test
    void what_was_read_can_be_saved_again_as_it_is() {
        var read = EDITOR.get(page("night-leg-cramps"));
        var reader = ContentApi.cause("night-leg-cramps").extract().jsonPath();

        EDITOR.json(read.extract().path("manuscript"))
                .header("If-Match", etag(read))
                .put(page("night-leg-cramps"))
                .then()
                .statusCode(200);

        EDITOR.get(page("night-leg-cramps"))
                .body("manuscript", is((Object) read.extract().path("manuscript")))
                .body("manuscript.headline", is(reader.getString("headline")));
        EDITOR.delete("night-leg-cramps", EDITOR.etag("night-leg-cramps"), "draft")
                .statusCode(200);
    }

    @Test
    void going_back_makes_a_new_draft_that_says_what_a_revision_said() {
        var live = Staff.live("gone-back");
        var second = Staff.publish(
                "gone-back", etag(EDITOR.save("gone-back", live, Draft.sample().with("headline", "The second"))));

        var back = EDITOR.step("gone-back", second, "reversion", Map.of("revision", 1))
                .statusCode(200)
                .body("draft", is(3))
                .body("live", is(2))
                .body("stage", is("draft"));

        EDITOR.get(page("gone-back") + "/revisions")
                .body("items[0].copiedFrom", is(1))
                .body("items[0].headline", is("Sample cause: what it is and what helps"))
                .body("items[0].createdBy", is("editor"));
        EDITOR.step("gone-back", etag(back), "reversion", Map.of("revision", 9))
                .statusCode(400)
                .body("errors[0].pointer", is("#/revision"));
    }

    @Test
    void a_page_is_taken_from_its_readers_put_away_and_brought_back() {
        var live = Staff.live("taken-down");

        var down = PUBLISHER
                .step("taken-down", live, "unpublication", Map.of("reason", "The advice is out of date."))
                .statusCode(200);
        ContentApi.cause("taken-down").statusCode(404);
        var away = PUBLISHER
                .step("taken-down", etag(down), "archive")
                .statusCode(200)
                .body("archived", is(true));
        EDITOR.save("taken-down", etag(away), Draft.sample())
                .statusCode(409)
                .body("detail", is("The page is in the archive. Take it out first."));
        var back = PUBLISHER
                .delete("taken-down", etag(away), "archive")
                .statusCode(200)
                .body("archived", is(false));
        var draft = EDITOR.step("taken-down", etag(back), "reversion", Map.of("revision", 1))
                .statusCode(200);
        Staff.publish("taken-down", etag(draft));

        ContentApi.cause("taken-down").statusCode(200).body("revision", is(2));
    }

    @Test
    void a_discarded_draft_is_kept_among_the_revisions() {
        var live = Staff.live("discarded");
        var draft = EDITOR.save("discarded", live, Draft.sample().with("headline", "Never mind"));

        EDITOR.delete("discarded", etag(draft), "draft").statusCode(200).body("$", not(hasKey("draft")));

        EDITOR.get(page("discarded") + "/revisions/2")
                .statusCode(200)
                .body("manuscript.headline", is("Never mind"))
                .body("about.origin", is("editor"));
    }

    @Test
    void a_page_can_be_made_once() {
        EDITOR.create("made-once").statusCode(201).header("Location", containsString("/editing/pages/cause/made-once"));

        EDITOR.create("made-once").statusCode(409);
        EDITOR.json(Map.of("kind", "cause", "slug", "made-nowhere-else", "language", "de"))
                .post(Desktop.PAGES)
                .then()
                .statusCode(409)
                .body("detail", containsString("Write the page in en-US first"));
    }

    @Test
    void drafts_are_found_by_their_stage_a_part_at_a_time() {
        Staff.inReview("listed-one", Staff.draft("listed-one"));
        Staff.inReview("listed-two", Staff.draft("listed-two"));
        var query = Desktop.PAGES + "?stage=in-review&kind=cause&limit=1";

        var first =
                EDITOR.get(query).statusCode(200).body("items.size()", is(1)).extract();
        var second = EDITOR.get(query + "&cursor=" + first.path("next"))
                .statusCode(200)
                .extract();

        assertEquals(List.of("in-review"), second.path("items.stage"));
        EDITOR.get(Desktop.PAGES + "?stage=asleep").statusCode(400).body("errors[0].parameter", is("stage"));
        EDITOR.get(Desktop.PAGES + "?kind=story").statusCode(400).body("errors[0].parameter", is("kind"));
        EDITOR.get(Desktop.PAGES + "?limit=0").statusCode(400).body("errors[0].parameter", is("limit"));
        EDITOR.get(Desktop.PAGES + "?cursor=x").statusCode(400).body("errors[0].parameter", is("cursor"));
    }
}
