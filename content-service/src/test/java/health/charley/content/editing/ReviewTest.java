package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.CLINICIAN;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import health.charley.content.importing.ContentFiles;
import health.charley.content.importing.ContentZip;
import health.charley.content.importing.ImportApi;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads a draft before readers do, and what they may say to it. */
@QuarkusTest
class ReviewTest {
    @Test
    void nobody_signs_off_what_they_wrote() {
        Staff.linkProfile("clinician");
        var own = CLINICIAN
                .save("own-work", etag(EDITOR.create("own-work")), Draft.sample())
                .statusCode(200);
        var edited = EDITOR.save("own-work", etag(own), Draft.sample().with("headline", "Edited by another"))
                .statusCode(200);

        var submitted = EDITOR.step("own-work", etag(edited), "submission").statusCode(200);

        CLINICIAN
                .step("own-work", etag(submitted), "sign-off")
                .statusCode(403)
                .body("detail", is("You wrote part of this draft. Somebody else must sign it off."));
        Staff.linkProfile("reviewer");
        REVIEWER.step("own-work", etag(submitted), "sign-off").statusCode(200);
    }

    @Test
    void nobody_signs_off_what_they_wrote_and_another_went_back_to() {
        Staff.linkProfile("clinician");
        var etag = Staff.live("copied-work");
        var own = CLINICIAN.save("copied-work", etag, Draft.sample().with("headline", "By the clinician"));
        var discarded = EDITOR.delete("copied-work", etag(own), "draft");
        var other = EDITOR.save("copied-work", etag(discarded), Draft.sample().with("headline", "By the editor"));
        var live = Staff.publish("copied-work", etag(other));
        var back = EDITOR.step("copied-work", live, "reversion", Map.of("revision", 2))
                .statusCode(200);

        var submitted = EDITOR.step("copied-work", etag(back), "submission").statusCode(200);

        CLINICIAN.step("copied-work", etag(submitted), "sign-off").statusCode(403);
    }

    @Test
    void nobody_signs_off_what_they_wrote_and_another_edited_and_went_back_to_twice() {
        Staff.linkProfile("clinician");
        var etag = Staff.live("twice-copied-work");
        var own = CLINICIAN.save("twice-copied-work", etag, Draft.sample().with("headline", "By the clinician"));
        var edited = EDITOR.save("twice-copied-work", etag(own), Draft.sample().with("summary", "Edited."));
        var live = replaced("twice-copied-work", etag(edited), "First by the editor");
        var back = EDITOR.step("twice-copied-work", live, "reversion", Map.of("revision", 3));
        var liveAgain = replaced("twice-copied-work", etag(back), "Second by the editor");
        var backAgain = EDITOR.step("twice-copied-work", liveAgain, "reversion", Map.of("revision", 5))
                .statusCode(200);

        var submitted =
                EDITOR.step("twice-copied-work", etag(backAgain), "submission").statusCode(200);

        CLINICIAN.step("twice-copied-work", etag(submitted), "sign-off").statusCode(403);
    }

    @Test
    void nobody_signs_off_what_they_wrote_and_an_import_has_overtaken(@TempDir Path folder) {
        Staff.linkProfile("clinician");
        var files = ContentFiles.in(folder, "overtaken");
        ImportApi.send(ContentZip.of(files).bytes()).statusCode(200);
        var own = CLINICIAN.save("overtaken-cause", EDITOR.etag("overtaken-cause"), Draft.sample());
        own.statusCode(200);
        files.replace(files.cause(), "In short.", "In other words.");
        ImportApi.send(ContentZip.of(files).bytes()).statusCode(200);

        var submitted = EDITOR.step("overtaken-cause", EDITOR.etag("overtaken-cause"), "submission")
                .statusCode(200);
        CLINICIAN.step("overtaken-cause", etag(submitted), "sign-off").statusCode(403);

        var edited =
                EDITOR.save("overtaken-cause", etag(submitted), Draft.sample().with("summary", "Edited."));
        var again = EDITOR.step("overtaken-cause", etag(edited), "submission").statusCode(200);
        CLINICIAN.step("overtaken-cause", etag(again), "sign-off").statusCode(403);
    }

    /** Discards the draft and publishes another; the entity tag of what is live then. */
    private static String replaced(String slug, String etag, String headline) {
        var discarded = EDITOR.delete(slug, etag, "draft");
        var other = EDITOR.save(slug, etag(discarded), Draft.sample().with("headline", headline));
        return Staff.publish(slug, etag(other));
    }

    @Test
    void a_clinician_who_edited_only_what_is_live_by_now_may_sign() {
        Staff.linkProfile("clinician");
        var own = CLINICIAN.save("earlier-work", etag(EDITOR.create("earlier-work")), Draft.sample());
        var live = Staff.publish("earlier-work", etag(own));
        var next = EDITOR.save("earlier-work", live, Draft.sample().with("headline", "The editor's own"));

        var submitted = EDITOR.step("earlier-work", etag(next), "submission").statusCode(200);

        CLINICIAN.step("earlier-work", etag(submitted), "sign-off").statusCode(200);
    }

    @Test
    void a_signature_needs_a_profile_that_readers_can_be_shown() {
        Staff.linkProfile("reviewer");
        var author = Desktop.EDITING + "/authors/reviewer";
        PUBLISHER
                .request()
                .header("If-Match", etag(PUBLISHER.get(author)))
                .delete(author + "/account")
                .then()
                .statusCode(200);
        var etag = Staff.inReview("no-profile", Staff.draft("no-profile"));

        REVIEWER.step("no-profile", etag, "sign-off")
                .statusCode(409)
                .body("detail", containsString("No author's profile is linked to your account"));

        Staff.linkProfile("reviewer");
        REVIEWER.step("no-profile", etag, "sign-off").statusCode(200);
    }

    @Test
    void a_change_after_sign_off_takes_the_sign_off_away() {
        var signed = Staff.signedOff("changed-late", Staff.draft("changed-late"));

        var changed = EDITOR.save("changed-late", signed, Draft.sample().with("headline", "One more thing"))
                .statusCode(200)
                .body("stage", is("draft"));

        PUBLISHER.step("changed-late", etag(changed), "publication").statusCode(409);
        EDITOR.get(page("changed-late") + "/revisions")
                .body("items.number", contains(2, 1))
                .body("items.reviewStatus", contains("awaiting-clinical-review", "clinically-reviewed"));
    }

    @Test
    void an_editor_cannot_claim_that_a_page_was_reviewed() {
        var created = EDITOR.create("claimed").statusCode(201);

        EDITOR.save("claimed", etag(created), Draft.sample().with("reviewStatus", "clinically-reviewed"))
                .statusCode(400)
                .body("errors[0].pointer", is("#/reviewStatus"));
    }

    @Test
    void a_reviewer_sends_a_draft_back_with_remarks_on_its_sections() {
        var etag = Staff.inReview("remarked", Staff.draft("remarked"));
        var remarks = Map.of(
                "comment", "Nearly.", "remarks", List.of(Map.of("section", "symptoms", "comment", "Which leg?")));

        REVIEWER.step("remarked", etag, "change-request", remarks)
                .statusCode(200)
                .body("stage", is("changes-requested"));

        EDITOR.get(page("remarked") + "/comments")
                .statusCode(200)
                .body("items.text", contains("Which leg?", "Nearly."))
                .body("items[0].section", is("symptoms"))
                .body("items[0].account", is("reviewer"))
                .body("items.revision", contains(1, 1));
    }

    @Test
    void a_remark_on_a_section_that_is_not_there_is_refused() {
        var etag = Staff.inReview("remarked-wrongly", Staff.draft("remarked-wrongly"));
        var remarks = Map.of("comment", "No.", "remarks", List.of(Map.of("section", "nowhere", "comment", "?")));

        REVIEWER.step("remarked-wrongly", etag, "change-request", remarks)
                .statusCode(400)
                .body("errors[0].pointer", is("#/remarks/0/section"));
        EDITOR.get(page("remarked-wrongly") + "/comments").body("items.size()", is(0));
    }
}
