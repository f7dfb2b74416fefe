package health.charley.content.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.content.page.PageAddress;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a publisher sends. */
@QuarkusTest
class ImportTest {
    private static final String BLOCKING = "objections.findAll { it.objection.blocking }";

    private final ContentImporter importer;

    @TempDir
    Path folder;

    ImportTest(ContentImporter importer) {
        this.importer = importer;
    }

    @Test
    void new_pages_are_published_and_named() {
        var files = ContentFiles.in(folder, "sent");

        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(200)
                .body("dryRun", is(false))
                .body("created.slug", contains("sent-article", "sent-cause"))
                .body("created[0].kind", is("article"))
                .body("created[0].language", is("en-US"))
                .body("changed", empty())
                .body("unchanged", empty())
                .body("missing.slug", hasItem("leg-cramps"));

        ContentApi.article("sent-article").statusCode(200).body("revision", is(1));
    }

    @Test
    void a_rehearsal_says_the_same_and_does_nothing() throws SQLException {
        var files = ContentFiles.in(folder, "tried");

        ImportApi.rehearse(ContentZip.of(files).bytes())
                .statusCode(200)
                .body("dryRun", is(true))
                .body("created.slug", contains("tried-article", "tried-cause"));

        ContentApi.article("tried-article").statusCode(404);
        assertEquals(0, Role.OWNER.count("page where slug like 'tried-%'"));
        assertEquals(0, Role.OWNER.count("citation where id = 'tried-work'"));
    }

    @Test
    void only_what_reads_otherwise_gets_a_revision_in_the_name_of_the_account() throws SQLException {
        var files = ContentFiles.in(folder, "resent");
        ImportApi.send(ContentZip.of(files).bytes()).statusCode(200);
        files.replace(files.cause(), "headline: A cause", "headline: 'A cause'");
        files.replace(files.article(), "In short.", "In other words.");

        ImportApi.send(ContentZip.of(files).bytes())
                .body("created", empty())
                .body("changed.slug", contains("resent-article"))
                .body("unchanged.slug", contains("resent-cause"));

        ContentApi.article("resent-article").body("revision", is(2));
        assertEquals(
                1,
                Role.OWNER.count("audit_event e join page p on p.id = e.page where p.slug = 'resent-article'"
                        + " and e.action = 'imported' and e.account = 'publisher'"
                        + " and e.from_revision = 1 and e.to_revision = 2"));
    }

    @Test
    void a_page_that_was_taken_down_is_published_again() throws SQLException {
        var files = ContentFiles.in(folder, "down");
        ImportApi.send(ContentZip.of(files).bytes()).statusCode(200);
        Role.OWNER.execute("update page set live = null where slug = 'down-article'");

        ImportApi.send(ContentZip.of(files).bytes()).body("changed.slug", contains("down-article"));

        ContentApi.article("down-article").statusCode(200);
    }

    /** Else the next start of the service would undo what a publisher sent. */
    @Test
    void the_files_of_the_service_leave_alone_what_was_sent() {
        var files = ContentFiles.in(folder, "both");
        importer.run(files.content());
        var before = files.content();
        files.replace(files.article(), "An article", "A better article");
        files.replace(ContentFiles.CITATIONS, "checked: read", "checked: read, status: retracted");
        ImportApi.send(ContentZip.of(files).bytes()).body("changed.slug", contains("both-article"));

        var report = importer.run(before);

        assertEquals(List.of(PageAddress.article("both-article")), report.kept());
        ContentApi.article("both-article")
                .body("headline", is("A better article"))
                .body("citations[0].status", is("retracted"));
    }

    @Test
    void a_page_without_a_red_flag_that_belongs_on_it_stops_the_import() {
        var files = ContentFiles.in(folder, "flagless");
        files.replace(files.article(), ", redFlag: R1", "");

        var rehearsed = ImportApi.rehearse(ContentZip.of(files).bytes()).statusCode(200);
        ImportApi.send(ContentZip.of(files).bytes())
                .statusCode(409)
                .body("type", is("urn:charley:problem:import-refused"))
                .body(BLOCKING + ".page.slug", contains("flagless-article"))
                .body(BLOCKING + ".objection.code", contains("red-flag-missing"));

        rehearsed.body(BLOCKING + ".objection.code", contains("red-flag-missing"));
        ContentApi.article("flagless-article").statusCode(404);
        ContentApi.cause("flagless-cause").statusCode(404);
    }

    @Test
    void a_page_that_was_reviewed_elsewhere_is_taken_over_by_who_answers_for_it() {
        var files = ContentFiles.in(folder, "reviewed");
        files.replace(files.cause(), "awaiting-clinical-review", "clinically-reviewed\nreviewer: writer");
        var archive = ContentZip.of(files).bytes();

        ImportApi.send(archive)
                .statusCode(409)
                .body(BLOCKING + ".page.slug", contains("reviewed-cause"))
                .body(BLOCKING + ".objection.code", contains("review-not-here"));
        ContentApi.cause("reviewed-cause").statusCode(404);

        ImportApi.sendReviewed(archive).statusCode(200).body("created.slug", hasItem("reviewed-cause"));
        ContentApi.cause("reviewed-cause").body("reviewStatus", is("clinically-reviewed"));
        ImportApi.send(archive).statusCode(200).body("unchanged.slug", hasItem("reviewed-cause"));
    }

    @Test
    void only_publishers_may() {
        var archive = ContentZip.of(ContentFiles.in(folder, "closed")).bytes();

        given().contentType("application/zip")
                .body(archive)
                .post(ImportApi.IMPORTS)
                .then()
                .statusCode(401);
        given().get(ImportApi.EXPORT).then().statusCode(401);
        for (var account : List.of("patient", "editor", "reviewer", "moderator")) {
            ImportApi.send(account, archive, false).statusCode(403);
            given().auth()
                    .oauth2(SignInResource.token(account))
                    .get(ImportApi.EXPORT)
                    .then()
                    .statusCode(403);
        }
        ContentApi.article("closed-article").statusCode(404);
    }
}
