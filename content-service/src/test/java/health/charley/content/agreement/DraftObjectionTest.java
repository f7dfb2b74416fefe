package health.charley.content.agreement;

import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.charley.content.Role;
import health.charley.content.editing.Desktop;
import health.charley.content.editing.Draft;
import health.charley.content.editing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What speaks against a draft before anybody submits it. */
@QuarkusTest
class DraftObjectionTest {
    private static final String DROPPED = "objections.findAll { it.code == 'finding-dropped' }";

    @AfterEach
    void triageAnswersAgain() {
        TriageResource.answerWith(200);
    }

    @Test
    void whoever_works_on_pages_sees_in_what_a_draft_differs_from_triage() {
        var saved = EDITOR.save("deep-vein-thrombosis", EDITOR.etag("deep-vein-thrombosis"), Draft.sample())
                .statusCode(200);

        for (var desktop : List.of(EDITOR, REVIEWER, PUBLISHER)) {
            objections(desktop, page("deep-vein-thrombosis"))
                    .statusCode(200)
                    .body("revision", is(saved.extract().<Integer>path("draft")))
                    .body("objections.findAll { it.blocking }.code", hasItems("red-flag-missing"))
                    .body("objections.code", hasItem("card-heading-changed"));
        }
    }

    @Test
    @SuppressWarnings("unchecked") // it was read from JSON
    void an_article_saved_without_the_marks_of_its_findings_is_told_of_each() {
        var article = Desktop.PAGES + "/article/leg-cramps";
        var working = EDITOR.get(article);
        var manuscript = new HashMap<>((Map<String, Object>) working.extract().path("manuscript"));
        var sections = (List<Map<String, Object>>) manuscript.get("sections");
        var marks = sections.stream()
                .flatMap(section -> ((List<Map<String, Object>>) section.getOrDefault("findings", List.of())).stream())
                .map(mark -> mark.get("finding"))
                .distinct()
                .count();
        sections.forEach(section -> section.put("findings", List.of()));

        EDITOR.json(manuscript)
                .header("If-Match", Desktop.etag(working))
                .put(article)
                .then()
                .statusCode(200);

        objections(EDITOR, article)
                .body(DROPPED, hasSize((int) marks))
                .body(DROPPED + ".every { !it.blocking }", is(true));
    }

    @Test
    void while_triage_is_down_the_draft_is_compared_with_what_it_told_last_and_that_is_said() {
        Staff.draft("told-last");
        objections(EDITOR, page("told-last")).body("objections.code", hasItem("condition-unknown"));
        TriageResource.answerWith(503);

        objections(EDITOR, page("told-last"))
                .statusCode(200)
                .body("objections.code", hasItems("last-told", "condition-unknown"));
    }

    @Test
    void a_triage_that_never_answered_leaves_the_draft_uncompared_and_that_is_said() throws SQLException {
        Staff.draft("never-told");
        TriageResource.answerWith(503);
        Role.OWNER.execute("delete from triage_knowledge");

        objections(EDITOR, page("never-told"))
                .statusCode(200)
                .body("objections.code", hasItem("not-compared"))
                .body("objections.find { it.code == 'not-compared' }.blocking", is(true));
    }

    @Test
    void without_a_draft_there_is_nothing_to_object_to() {
        objections(EDITOR, page("cellulitis"))
                .statusCode(404)
                .body("detail", is("The cause cellulitis (en-US) has no draft."));
        objections(EDITOR, page("never-made")).statusCode(404);
    }

    @Test
    void nobody_else_is_told() {
        Staff.draft("told-to-few");

        objections(Desktop.of("moderator"), page("told-to-few")).statusCode(403);
        objections(Desktop.of("patient"), page("told-to-few")).statusCode(403);
    }

    private static ValidatableResponse objections(Desktop desktop, String page) {
        return desktop.get(page + "/objections");
    }
}
