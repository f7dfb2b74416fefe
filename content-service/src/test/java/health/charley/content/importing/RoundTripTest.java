package health.charley.content.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.ManuscriptCheck;
import health.charley.content.manuscript.PageText;
import health.charley.content.manuscript.SectionText;
import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.manuscript.StableYaml;
import health.charley.content.page.Aspect;
import health.charley.content.page.CalloutKind;
import health.charley.content.page.SpokenFinding;
import health.charley.edge.input.VisibleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is written as a file and read again says what it said. */
class RoundTripTest {
    private static final Path PACKAGED = Path.of("src/main/content");

    /** Pieces that mean something to YAML, to Markdown or to the layout of a page file, among plain ones. */
    private static final List<String> PIECES = List.of(
            "leg",
            "cramp",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "---",
            "--- ",
            ":::",
            ":::pro-tip writer",
            "# ",
            "## ",
            "### ",
            "{x}",
            " {x}",
            "{#a .overview}",
            "- ",
            "* ",
            "1. ",
            "    ",
            "```",
            "\"",
            "'",
            "\\",
            "\\n",
            ": ",
            "#",
            "&a",
            "*a",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "[",
            "]",
            "{",
            "}",
            ",",
            "?",
            "yes",
            "null",
            "~",
            "1e3",
            "2026-01-01",
            "é",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ud83e\uddb5",
            "<b>",
            "\r");

    @TempDir
    Path folder;

    @Test
    void every_packaged_page_is_read_back_as_it_was() {
        var read = ContentFolder.read(PACKAGED);
        var copy = ContentFiles.in(folder.resolve("copy"), "x");
        copy.remove(copy.article()).remove(copy.cause()).remove(ContentFiles.AUTHOR);
        read.pages().forEach(file -> copy.write(file.file(), PageText.of(file.page())));
        read.authors().forEach((id, profile) -> copy.write("authors/" + id + ".md", AuthorText.file(profile)));
        copy.write(
                ContentFiles.CITATIONS,
                StableYaml.of(read.citations().entrySet().stream()
                        .map(cited -> CitationText.from(cited.getKey(), cited.getValue()))
                        .toList()));

        var again = copy.content();

        assertEquals(28, again.pages().size());
        assertEquals(texts(read), texts(again));
        assertEquals(heads(read), heads(again));
        assertEquals(read.authors(), again.authors());
        assertEquals(read.citations(), again.citations());
    }

    @Test
    void a_file_has_its_keys_in_order_and_every_text_in_quotes() {
        var files = ContentFiles.in(folder, "plain");

        var text = PageText.of(page(files, "plain-cause"));

        assertEquals("""
                ---
                topic: "test-topic"
                headline: "A cause"
                name: "A cause"
                summary: "In short."
                language: "en-US"
                sample: true
                reviewStatus: "awaiting-clinical-review"
                author: "writer"
                datePublished: "2026-01-01"
                dateModified: "2026-01-02"
                lastReviewed: "2026-01-02"
                nextReview: "2027-01-02"
                citations:
                  - "plain-work"
                ---
                ## First {#first .overview}

                Some *text*.

                :::pro-tip writer
                A tip.
                :::
                """, text);
    }

    @Test
    void texts_at_the_top_of_a_page_are_kept_whatever_readers_see_in_them() {
        var files = ContentFiles.in(folder, "texts");
        var random = new Random(4);

        for (var n = 0; n < 100; n++) {
            var odd = VisibleText.of("x" + odd(random));
            files.write(files.cause(), headed(files, odd));

            assertEquals(odd, page(files, files.condition()).head().headline());
        }
    }

    /** What an editor may have sent over the API: either it is refused, or the file keeps it. */
    @Test
    void sections_are_refused_or_kept() {
        var files = ContentFiles.in(folder, "sections");
        var content = files.content();
        var plain = page(files, files.condition());
        var random = new Random(9);
        var kept = 0;

        for (var n = 0; n < 600; n++) {
            var odd = new Manuscript(plain.address(), plain.head(), List.of(section(random)));
            if (ManuscriptCheck.faultsIn(odd, content).isEmpty()) {
                files.write(files.cause(), PageText.of(odd));
                var again = page(files, files.condition());
                assertEquals(PageText.of(odd), PageText.of(again));
                assertEquals(
                        odd.sections().get(0).markdown(),
                        again.sections().get(0).markdown());
                assertEquals(
                        odd.sections().get(0).heading(), again.sections().get(0).heading());
                kept++;
            }
        }

        assertTrue(kept > 20 && kept < 580, "kept " + kept);
    }

    private static SectionText section(Random random) {
        var findings = new ArrayList<SpokenFinding>();
        if (random.nextBoolean()) {
            findings.add(new SpokenFinding(1, "fever"));
        }
        var markdown = (random.nextBoolean() ? "- item" : "text") + odd(random);
        var heading = "Heading" + (random.nextInt(4) == 0 ? odd(random) : "");
        return new SectionText(
                "first",
                Aspect.OVERVIEW,
                heading,
                markdown.strip(),
                findings,
                List.of(new CalloutText(CalloutKind.PRO_TIP, "writer", ("A tip." + odd(random)).strip())));
    }

    private static String odd(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(n -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static String headed(ContentFiles files, String headline) {
        var page = page(files, files.condition());
        return PageText.of(page)
                .replaceFirst(
                        "(?m)^headline: .*$",
                        Matcher.quoteReplacement(
                                "headline: " + StableYaml.of(headline).strip()));
    }

    private static Manuscript page(ContentFiles files, String slug) {
        return files.content().pages().stream()
                .map(PageFile::page)
                .filter(page -> page.address().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(ContentSet content) {
        return content.pages().stream().map(file -> PageText.of(file.page())).toList();
    }

    private static List<Object> heads(ContentSet content) {
        return content.pages().stream().map(file -> (Object) file.page().head()).toList();
    }
}
