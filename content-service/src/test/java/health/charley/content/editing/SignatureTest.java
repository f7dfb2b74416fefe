package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.CLINICIAN;
import static health.charley.content.editing.Staff.EDITOR;
import static health.charley.content.editing.Staff.PUBLISHER;
import static health.charley.content.editing.Staff.REVIEWER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import health.charley.content.importing.ContentFiles;
import health.charley.content.importing.ContentZip;
import health.charley.content.importing.ImportApi;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers are told that a clinician signed a call-out only when this clinician did. */
@QuarkusTest
class SignatureTest {
    private static final String TIP = "Measure both calves.";

    @BeforeEach
    void link() {
        Staff.linkProfile("reviewer");
        Staff.linkProfile("clinician");
    }

    @Test
    void a_call_out_in_the_name_of_a_clinician_who_did_not_sign_stops_publication() {
        var signed = Staff.signedOff("named", draft("named", Draft.sample().withCallout("clinician", TIP)));

        PUBLISHER
                .step("named", signed, "publication")
                .statusCode(409)
                .body("objections.find { it.blocking }.code", is("call-out-unsigned"))
                .body("objections.find { it.blocking }.pointer", is("#/sections/1/callouts/0/signedBy"))
                .body(
                        "detail",
                        is("A call-out in the section 'symptoms' speaks for 'clinician', who has not signed off these"
                                + " words."));
        ContentApi.cause("named").statusCode(404);

        var both = CLINICIAN
                .step("named", signed, "sign-off")
                .statusCode(200)
                .body("stage", is("signed-off"))
                .body("objections.findAll { it.code == 'call-out-unsigned' }", empty());
        PUBLISHER.step("named", etag(both), "publication").statusCode(200);
        ContentApi.cause("named").body("sections[1].callouts[0].signedBy.name", is("Sample clinician"));
    }

    @Test
    void a_signed_call_out_need_not_be_signed_anew_until_its_words_change() {
        var live = Staff.publish("lasting", draft("lasting", Draft.sample().withCallout("reviewer", TIP)));
        var kept = submitted(
                        "lasting",
                        live,
                        Draft.sample().withCallout("reviewer", TIP).with("headline", "A new one"))
                .body("objections.findAll { it.blocking }", empty());
        var discarded = EDITOR.delete("lasting", etag(kept), "draft").statusCode(200);

        submitted("lasting", etag(discarded), Draft.sample().withCallout("reviewer", "Measure one calf."))
                .body("objections.find { it.blocking }.code", is("call-out-unsigned"));
    }

    @Test
    void words_that_a_clinician_signed_on_another_page_are_not_signed_here() {
        Staff.publish("signed-there", draft("signed-there", Draft.sample().withCallout("reviewer", TIP)));

        var here = EDITOR.create("unsigned-here").statusCode(201);

        submitted("unsigned-here", etag(here), Draft.sample().withCallout("reviewer", TIP))
                .body("objections.find { it.blocking }.code", is("call-out-unsigned"));
    }

    @Test
    void call_outs_that_an_import_brought_stand_as_signed() {
        var submitted =
                submittedAsItIs("leg-cramps").body("objections.findAll { it.code == 'call-out-unsigned' }", empty());

        EDITOR.request()
                .header("If-Match", etag(submitted))
                .delete(article("leg-cramps") + "/draft")
                .then()
                .statusCode(200);
    }

    @Test
    void call_outs_that_somebody_imported_stand_as_signed(@TempDir Path folder) {
        var files = ContentFiles.in(folder, "brought");
        ImportApi.send(ContentZip.of(files).bytes()).statusCode(200);

        submittedAsItIs("brought-article").body("objections.findAll { it.code == 'call-out-unsigned' }", empty());
    }

    @Test
    void nobody_signs_a_draft_twice() {
        var signed = Staff.signedOff("signed-once", draft("signed-once", Draft.sample()));

        REVIEWER.step("signed-once", signed, "sign-off")
                .statusCode(409)
                .body("detail", is("You have signed off this revision already."));

        EDITOR.get(page("signed-once")).body("state.stage", is("signed-off"));
    }

    /** A draft of an article that says what readers see already. */
    private static ValidatableResponse submittedAsItIs(String slug) {
        var read = EDITOR.get(article(slug)).statusCode(200);
        var saved = EDITOR.json(read.extract().path("manuscript"))
                .header("If-Match", etag(read))
                .put(article(slug))
                .then()
                .statusCode(200);
        return EDITOR.json(Map.of())
                .header("If-Match", etag(saved))
                .post(article(slug) + "/submission")
                .then()
                .statusCode(200);
    }

    private static String article(String slug) {
        return Desktop.PAGES + "/article/" + slug;
    }

    private static String draft(String slug, Draft draft) {
        var created = EDITOR.create(slug).statusCode(201);
        return etag(EDITOR.save(slug, etag(created), draft).statusCode(200));
    }

    private static ValidatableResponse submitted(String slug, String etag, Draft draft) {
        var saved = EDITOR.save(slug, etag, draft).statusCode(200);
        return EDITOR.step(slug, etag(saved), "submission").statusCode(200);
    }
}
