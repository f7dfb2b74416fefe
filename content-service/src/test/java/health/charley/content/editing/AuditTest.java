package health.charley.content.editing;

import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.content.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest {
    @Test
    void everything_that_was_done_to_a_page_is_told_with_who_and_from_what_to_what() {
        var live = Staff.live("audited");
        PUBLISHER
                .step("audited", live, "unpublication", Map.of("reason", "Out of date."))
                .statusCode(200);

        var trail = EDITOR.get(page("audited") + "/audit").statusCode(200);

        trail.body(
                        "items.action",
                        contains("unpublished", "published", "signed-off", "submitted", "draft-saved", "page-created"))
                .body("items.account", contains("publisher", "publisher", "reviewer", "editor", "editor", "editor"))
                .body("items[0].comment", is("Out of date."))
                .body("items[0].fromRevision", is(1))
                .body("items[0]", not(hasKey("toRevision")))
                .body("items[1].fromStage", is("signed-off"))
                .body("items[1]", not(hasKey("toStage")))
                .body("items[1]", not(hasKey("fromRevision")))
                .body("items[1].toRevision", is(1))
                .body("items[2].fromStage", is("in-review"))
                .body("items[2].toStage", is("signed-off"))
                .body("items[4].toRevision", is(1))
                .body("items[4].toStage", is("draft"))
                .body("items[4].slug", is("audited"));
    }

    @Test
    void a_step_that_is_refused_leaves_no_trace() {
        var etag = Staff.draft("refused-step");
        PUBLISHER.step("refused-step", etag, "publication").statusCode(409);
        EDITOR.save("refused-step", "\"0\"", Draft.sample()).statusCode(412);

        EDITOR.get(page("refused-step") + "/audit").body("items.action", contains("draft-saved", "page-created"));
    }

    @Test
    void a_sign_off_that_a_change_took_away_shows_in_the_stages() {
        var signed = Staff.signedOff("lost-sign-off", Staff.draft("lost-sign-off"));
        EDITOR.save("lost-sign-off", signed, Draft.sample());

        EDITOR.get(page("lost-sign-off") + "/audit")
                .body("items[0].action", is("draft-saved"))
                .body("items[0].fromStage", is("signed-off"))
                .body("items[0].toStage", is("draft"))
                .body("items[0].fromRevision", is(1))
                .body("items[0].toRevision", is(2));
    }

    @Test
    void cursors_lead_through_the_whole_trail_once() {
        Staff.live("long-trail");
        var actions = new ArrayList<String>();

        var path = page("long-trail") + "/audit?limit=2";
        for (var next = ""; next != null; ) {
            var part = EDITOR.get(path + next).statusCode(200).extract();
            actions.addAll(part.path("items.action"));
            String cursor = part.path("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }

        assertEquals(List.of("published", "signed-off", "submitted", "draft-saved", "page-created"), actions);
    }

    @Test
    void authors_and_citations_are_in_the_trail_of_everything() {
        Staff.linkProfile("reviewer");

        EDITOR.get(Desktop.EDITING + "/audit?limit=100")
                .statusCode(200)
                .body("items.action", hasItem("author-linked"))
                .body("items.author", hasItem("reviewer"));
    }

    @Test
    void what_was_saved_of_an_author_is_told_field_by_field_without_words_about_the_person() {
        var author = Desktop.EDITING + "/authors/audited-author";
        var profile = Map.of("name", "Test", "jobTitle", "Writer", "biography", "Not a real person.", "sample", true);
        var made = EDITOR.json(profile).header("If-None-Match", "*").put(author).then();
        var changed = new HashMap<String, Object>(profile);
        changed.put("jobTitle", "Editor");
        changed.put("sample", false);
        EDITOR.json(changed)
                .header("If-Match", Desktop.etag(made))
                .put(author)
                .then()
                .statusCode(200);

        var trail = EDITOR.get(Desktop.EDITING + "/audit?limit=2");

        trail.body("items.author", contains("audited-author", "audited-author"))
                .body("items[0].changes.field", contains("jobTitle", "sample"))
                .body("items[0].changes[0]", not(hasKey("from")))
                .body("items[0].changes[0]", not(hasKey("to")))
                .body("items[0].changes[1].from", is("true"))
                .body("items[0].changes[1].to", is("false"))
                .body("items[1].changes.field", contains("name", "jobTitle", "biography", "sample"))
                .body("items[1].changes[0]", not(hasKey("from")))
                .body("items[1].changes[0]", not(hasKey("to")));
    }

    @Test
    void what_was_saved_of_a_citation_is_told_field_by_field() {
        var citation = Desktop.EDITING + "/citations/audited-work";
        var work = Map.of("text", "A work", "pmid", "1", "status", "current", "checked", "read");
        var made = EDITOR.json(work).header("If-None-Match", "*").put(citation).then();
        EDITOR.json(Map.of("text", "A work", "status", "retracted", "checked", "read"))
                .header("If-Match", Desktop.etag(made))
                .put(citation)
                .then()
                .statusCode(200);

        EDITOR.get(Desktop.EDITING + "/audit?limit=1")
                .body("items[0].changes.field", contains("status", "pmid"))
                .body("items[0].changes.from", contains("current", "1"))
                .body("items[0].changes[0].to", is("retracted"))
                .body("items[0].changes[1]", not(hasKey("to")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set comment = 'changed'",
                "update audit_event set account = null",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_event_field set was = 'changed'",
                "delete from audit_event_field",
                "update sign_off set account = 'changed'",
                "delete from sign_off",
                "update review_comment set text = 'changed'",
                "delete from review_comment",
                "update preview_link set expires_at = now() + interval '1 year'"
            })
    void postgresql_lets_the_service_change_nothing_of_it(String statement) {
        var refusal = assertThrows(SQLException.class, () -> Role.SERVICE.execute(statement));

        assertEquals("42501", refusal.getSQLState());
    }

    @Test
    void readers_and_moderators_see_nothing_of_it() {
        Staff.draft("hidden-trail");

        Desktop.of("patient").get(page("hidden-trail") + "/audit").statusCode(403);
        Desktop.of("moderator").get(Desktop.EDITING + "/audit").statusCode(403);
        Desktop.ofNobody().get(page("hidden-trail")).statusCode(401);
        Desktop.of("patient").get(page("hidden-trail")).statusCode(403);
    }
}
