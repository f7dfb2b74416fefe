package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others hang on the workflow: checks before a publication. */
@QuarkusTest
class PublicationCheckTest {
    @Test
    void a_blocking_objection_is_told_at_submission_and_stops_publication() {
        var submitted = submitted("blocked", PickyCheck.BLOCKED)
                .statusCode(200)
                .body("stage", is("in-review"))
                .body("objections.find { it.code == 'red-flag-missing' }.blocking", is(true));
        var signed = REVIEWER.step("blocked", etag(submitted), "sign-off").statusCode(200);

        PUBLISHER
                .step("blocked", etag(signed), "publication")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:charley:problem:publication-refused"))
                .body("detail", is("The rule R1 is on no care card."))
                .body("objections.code", hasItem("red-flag-missing"))
                .body("objections.find { it.code == 'red-flag-missing' }.pointer", is("#/careCards"));

        ContentApi.cause("blocked").statusCode(404);
        assertEquals(0, publications("blocked"));
    }

    @Test
    void an_objection_that_does_not_block_is_told_and_the_page_goes_live() {
        var submitted = submitted("doubted", PickyCheck.DOUBTED)
                .statusCode(200)
                .body("objections.code", hasItem("red-flag-missing"));
        var signed = REVIEWER.step("doubted", etag(submitted), "sign-off").statusCode(200);

        PUBLISHER
                .step("doubted", etag(signed), "publication")
                .statusCode(200)
                .body("objections.find { it.code == 'red-flag-missing' }.blocking", is(false));

        ContentApi.cause("doubted").statusCode(200);
        assertEquals(1, publications("doubted"));
    }

    @Test
    void a_page_that_differs_from_triage_in_nothing_urgent_meets_no_objection_that_blocks() {
        submitted("undoubted", "A good headline")
                .statusCode(200)
                .body("objections.code", hasItem("condition-unknown"))
                .body("objections.findAll { it.blocking }", hasSize(0));
    }

    @Test
    void a_draft_is_told_which_of_its_links_lead_nowhere_and_they_stop_nothing() {
        var text =
                "[a](/causes/nowhere) [b](#nowhere) [c](/causes/sciatica) [d](/causes/linking#sources) [e](causes/sciatica)";
        var draft = Draft.sample().withSection(0, "markdown", text);
        EDITOR.save("linking", etag(EDITOR.create("linking")), draft);

        EDITOR.get(page("linking") + "/objections")
                .body(
                        "objections.findAll { it.code == 'link-lost' }.detail",
                        contains(
                                startsWith("The link in the section '"),
                                endsWith("leads nowhere: #nowhere"),
                                endsWith("nor with '/' or '#': causes/sciatica")))
                .body("objections.findAll { it.code == 'link-lost' }.pointer.unique()", is(List.of("#/sections/0")))
                .body("objections.findAll { it.code == 'link-lost' && it.blocking }", hasSize(0));
    }

    private static int publications(String slug) {
        return EDITOR.get(page(slug) + "/audit").extract().path("items.count { it.action == 'published' }");
    }

    private static ValidatableResponse submitted(String slug, String headline) {
        Staff.linkProfile("reviewer");
        var saved = EDITOR.save(slug, etag(EDITOR.create(slug)), Draft.sample().with("headline", headline));
        return EDITOR.step(slug, etag(saved), "submission");
    }
}
