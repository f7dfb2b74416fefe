package health.charley.content.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.content.page.PageAddress;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ContentImporterTest {
    private final ContentImporter importer;

    @TempDir
    Path folder;

    ContentImporterTest(ContentImporter importer) {
        this.importer = importer;
    }

    @Test
    void new_files_become_published_pages() {
        var files = ContentFiles.in(folder, "new");

        var report = importer.run(files.content());

        assertEquals(List.of(PageAddress.article("new-article"), PageAddress.cause("new-cause")), report.created());
        ContentApi.article("new-article")
                .statusCode(200)
                .body("headline", is("An article"))
                .body("revision", is(1))
                .body("causes.condition", contains("new-cause"))
                .body("causes.headline", contains("A cause"))
                .body("otherCauses.name", contains("Something rare"))
                .body("sections.html", contains("<p>Some <em>text</em>.</p>"))
                .body("sections[0].callouts.text", contains("A tip."))
                .body("citations.text", contains("A work"));
    }

    @Test
    void the_same_files_again_change_nothing() throws SQLException {
        var files = ContentFiles.in(folder, "twice");
        importer.run(files.content());
        var etag = etag("twice-article");

        var report = importer.run(files.content());

        assertEquals(List.of(), report.created());
        assertEquals(List.of(), report.changed());
        assertEquals(2, report.unchanged().size());
        assertEquals(1, revisions("twice-article"));
        assertEquals(etag, etag("twice-article"));
    }

    @Test
    void a_changed_file_makes_the_next_revision_and_the_first_is_kept() throws SQLException {
        var files = ContentFiles.in(folder, "changed");
        importer.run(files.content());
        var etag = etag("changed-article");

        var report = importer.run(
                files.replace(files.article(), "An article", "A better article").content());

        assertEquals(List.of(PageAddress.article("changed-article")), report.changed());
        assertEquals(List.of(PageAddress.cause("changed-cause")), report.unchanged());
        ContentApi.article("changed-article")
                .body("headline", is("A better article"))
                .body("revision", is(2));
        assertEquals(2, revisions("changed-article"));
        assertNotEquals(etag, etag("changed-article"));
    }

    @Test
    void a_file_changed_back_makes_a_third_revision() throws SQLException {
        var files = ContentFiles.in(folder, "back");
        importer.run(files.content());
        importer.run(files.replace(files.article(), "An article", "Another").content());

        importer.run(files.replace(files.article(), "Another", "An article").content());

        ContentApi.article("back-article").body("headline", is("An article")).body("revision", is(3));
    }

    /** The article shows the headline of the cause, so it is another edition though its own file is the same. */
    @Test
    void an_article_is_another_edition_when_a_cause_that_it_lists_changes() {
        var files = ContentFiles.in(folder, "linked");
        importer.run(files.content());
        var etag = etag("linked-article");

        importer.run(files.replace(files.cause(), "headline: A cause", "headline: A clearer cause")
                .content());

        ContentApi.article("linked-article")
                .body("causes[0].headline", is("A clearer cause"))
                .body("revision", is(1));
        assertNotEquals(etag, etag("linked-article"));
    }

    /** The article itself did not change: it names its causes as their own pages do. */
    @Test
    void a_renamed_cause_has_its_new_name_in_the_articles_that_list_it() {
        var files = ContentFiles.in(folder, "renamed");
        importer.run(files.content());
        var etag = etag("renamed-article");

        importer.run(files.replace(files.cause(), "\nname: A cause", "\nname: A cause by its new name")
                .content());

        ContentApi.article("renamed-article")
                .body("causes[0].name", is("A cause by its new name"))
                .body("otherCauses[0].name", is("Something rare"))
                .body("revision", is(1));
        assertNotEquals(etag, etag("renamed-article"));
    }

    @Test
    void a_page_without_a_file_is_reported_and_stays_published() {
        var files = ContentFiles.in(folder, "gone");
        importer.run(files.content());
        var other = ContentFiles.in(folder.resolve("other"), "stays");

        var report = importer.run(other.content());

        assertTrue(report.missing()
                .containsAll(List.of(PageAddress.article("gone-article"), PageAddress.cause("gone-cause"))));
        assertTrue(report.toString().contains("article gone-article (en-US)"));
        ContentApi.article("gone-article").statusCode(200);
    }

    @Test
    void a_retraction_shows_on_every_page_that_cites_the_work_without_a_new_revision() {
        var files = ContentFiles.in(folder, "retracted");
        importer.run(files.content());
        var etag = etag("retracted-article");

        importer.run(files.replace(ContentFiles.CITATIONS, "checked: read", "checked: read, status: retracted")
                .content());

        ContentApi.article("retracted-article")
                .body("citations[0].status", is("retracted"))
                .body("revision", is(1));
        ContentApi.cause("retracted-cause").body("citations[0].status", is("retracted"));
        assertNotEquals(etag, etag("retracted-article"));
    }

    @Test
    void of_many_replicas_that_start_at_once_one_imports() throws Exception {
        var content = ContentFiles.in(folder, "replicas").content();
        var replicas = Executors.newFixedThreadPool(8);

        var outcomes = replicas.invokeAll(IntStream.range(0, 8)
                .<Callable<ImportReport>>mapToObj(n -> () -> importer.run(content))
                .toList());

        var created = 0;
        for (var outcome : outcomes) {
            created += outcome.get().created().size();
        }
        replicas.shutdown();
        assertEquals(2, created);
        assertEquals(1, revisions("replicas-article"));
    }

    @Test
    void what_files_bring_at_a_start_stands_in_the_audit_trail_in_nobodys_name() throws SQLException {
        var authors = "audit_event where account is null and action = 'author-saved' and author = 'writer'";
        var files = ContentFiles.in(folder, "trailed");
        importer.run(files.content());
        files.replace(files.article(), "In short.", "In other words.");
        files.replace(ContentFiles.AUTHOR, "jobTitle: Writer", "jobTitle: Trailed");
        var saved = Role.OWNER.count(authors);

        importer.run(files.content());
        importer.run(files.content());

        var trail = "audit_event e left join page p on p.id = e.page where e.account is null and ";
        assertEquals(1, Role.OWNER.count(trail + "e.action = 'imported' and p.slug = 'trailed-cause'"));
        assertEquals(2, Role.OWNER.count(trail + "e.action = 'imported' and p.slug = 'trailed-article'"));
        assertEquals(
                1,
                Role.OWNER.count(trail + "p.slug = 'trailed-article' and e.from_revision = 1 and e.to_revision = 2"));
        assertEquals(saved + 1, Role.OWNER.count(authors));
    }

    private static String etag(String slug) {
        return ContentApi.article(slug).statusCode(200).extract().header("ETag");
    }

    private static int revisions(String slug) throws SQLException {
        return Role.OWNER.count("revision r join page p on p.id = r.page where p.slug = '" + slug + "'");
    }
}
