package health.charley.content.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.markdown.Injections;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files of a page become for its readers. */
@QuarkusTest
class ImportedTextTest {
    private final ContentImporter importer;

    @TempDir
    Path folder;

    ImportedTextTest(ContentImporter importer) {
        this.importer = importer;
    }

    @Test
    void tags_media_and_the_findings_of_list_items_are_kept() {
        var files = ContentFiles.in(folder, "marked");
        files.replace(
                files.article(),
                "summary: In short.",
                "summary: In short.\ntags: [night]\nmedia: [{ kind: image, url: /leg.png, alternativeText: A leg }]");
        files.replace(files.article(), "Some *text*.", "- Nothing\n- One leg is swollen. {one-leg-swollen}");

        importer.run(files.content());

        ContentApi.article("marked-article")
                .body("tags", contains("night"))
                .body("media[0].kind", is("image"))
                .body("media[0].alternativeText", is("A leg"))
                .body("sections[0].findings[0].item", is(2))
                .body("sections[0].findings[0].finding", is("one-leg-swollen"))
                .body("sections[0].markdown", is("- Nothing\n- One leg is swollen."));
    }

    @Test
    void a_replaced_work_names_the_one_that_takes_its_place() {
        var files = ContentFiles.in(folder, "replaced");
        files.write(
                ContentFiles.CITATIONS,
                "- { id: replaced-work, text: A work, checked: read, status: replaced, replacedBy: replaced-newer }\n"
                        + "- { id: replaced-newer, text: A newer work, checked: read }\n");

        importer.run(files.content());

        ContentApi.article("replaced-article")
                .body("citations[0].status", is("replaced"))
                .body("citations[0].replacedBy", is("replaced-newer"));
    }

    @Test
    void no_markdown_that_is_imported_comes_out_as_script() {
        var files = ContentFiles.in(folder, "injected");
        var sections = IntStream.range(0, Injections.ALL.size())
                .mapToObj(n -> "## Section {#s" + n + " .overview}\n\nx\n\n" + Injections.ALL.get(n) + "\n")
                .collect(Collectors.joining("\n"));
        files.replace(files.article(), "## First", sections + "\n## First");

        importer.run(files.content());

        List<String> html = ContentApi.article("injected-article")
                .statusCode(200)
                .body("sections", hasSize(Injections.ALL.size() + 1))
                .extract()
                .path("sections.html");
        html.forEach(section -> assertTrue(Injections.isHarmless(section), section));
    }

    @Test
    void a_call_out_passes_the_same_walls() {
        var files = ContentFiles.in(folder, "aside");
        files.replace(files.article(), "A tip.", "A <script>x()</script> [link](javascript:x()) in **bold**");

        importer.run(files.content());

        ContentApi.article("aside-article")
                .body(
                        "sections[0].callouts[0].html",
                        is("<p>A &lt;script&gt;x()&lt;/script&gt; link in <strong>bold</strong></p>"));
    }
}
