package health.charley.content.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.manuscript.BrokenContentException;
import health.charley.content.page.PageAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is told of a file that is not right. */
class ContentFolderTest {
    private ContentFiles files;

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() {
        files = ContentFiles.in(folder, "test");
    }

    @Test
    void files_that_are_right_are_read() {
        var content = files.content();

        assertEquals(2, content.pages().size());
        assertEquals("Not a real person.", content.authors().get("writer").biography());
        assertEquals(
                "Some *text*.", content.pages().get(0).page().sections().get(0).markdown());
    }

    @Test
    void a_biography_may_be_wrapped_in_its_file() {
        files.replace(ContentFiles.AUTHOR, "Not a real person.", "Not a\nreal person.\n\nReally.");

        assertEquals(
                "Not a real person.\n\nReally.",
                files.content().authors().get("writer").biography());
    }

    /** The build fails here when the content that comes with the service is broken. */
    @Test
    void the_content_that_comes_with_the_service_is_right() {
        var content = PackagedContent.read();

        assertTrue(content.pages().size() >= 10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    headline: An article        | headline: ' '              | The headline is missing.
                    summary: In short.          |                            | The summary is missing.
                    topic: test-topic           | topic: Test                | The topic is missing or not an id.
                    sample: true                |                            | It must be said whether the page is a sample.
                    language: en-US             | language: de               | The language must be en-US.
                    author: writer              | author: nobody             | The author 'nobody' does not exist.
                    author: writer              |                            | The author 'null' does not exist.
                    topic: test-topic           | `topic: test-topic\nreviewer: nobody` | The author 'nobody' does not exist.
                    citations: [test-work]      | citations: [no-work]       | The citation 'no-work' does not exist.
                    citations: [test-work]      | citations: [test-work, test-work] | The citation 'test-work' stands there twice.
                    causes: [test-cause]        | causes: [no-cause]         | The cause 'no-cause' has no page.
                    name: Something rare        | name: Rare, condition: rare | The cause 'rare' has no page.
                    [causes/test-cause]         | [causes/x]                 | The related page 'causes/x' does not exist; write 'articles/id' or 'causes/id'.
                    [causes/test-cause]         | [articles/test-article]    | The page is related to itself.
                    dateModified: 2026-01-02    | dateModified: 2025-01-02   | It was modified before it was published.
                    nextReview: 2027-01-02      | nextReview: 2026-01-02     | The next review is not after the last one.
                    nextReview: 2027-01-02      | nextReview: 2099-01-02     | The next review is more than 5 years after the last one.
                    nextReview: 2027-01-02      |                            | The page needs datePublished, dateModified, lastReviewed and nextReview.
                    reviewStatus: awaiting-clinical-review | reviewStatus: clinically-reviewed | A clinically reviewed page names its reviewer.
                    redFlag: R1                 | redFlag: Rule 1            | 'Rule 1' is not the id of a triage rule.
                    redFlag: R1                 | signs: [chest-pain]        | 'chest-pain' is not the id of a question of a triage rule that the item names.
                    `  - { kind: urgent, heading: "Go within a day if:", items: [{ text: it grows }] }\n` | | An article needs a care card of each kind.
                    [{ text: it grows }]        | []                         | The care card 'Go within a day if:' has no item.
                    Some *text*.                | Some *text*. {calf-pain}   | The mark of a finding stands outside a list: 'Some *text*. {calf-pain}'.
                    :::pro-tip writer           | :::pro-tip nobody          | The author 'nobody' does not exist.
                    :::pro-tip writer           | :::hint writer             | There is no kind of call-out 'hint'; there are doctors-note, pro-tip.
                    :::pro-tip writer           | :::pro-tip                 | The line ':::pro-tip' needs the form ':::kind author'.
                    `A tip.\n:::`               | A tip.                     | A call-out is not ended with a line ':::'.
                    A tip.                      |                            | A call-out of kind 'pro-tip' is empty.
                    .overview                   | .story                     | There is no aspect 'story'; there are overview, symptoms, causes, treatments, self-care, prevention, see-a-doctor, emergency.
                    ## First {#first .overview} | ## First                   | The line '## First' needs the form '## Heading {#id .aspect}'.
                    ## First {#first .overview} |                            | The call-out that begins with ':::pro-tip writer' stands before the first heading.
                    ## First                    | `Some text.\n\n## First`   | Text stands before the first heading.
                    """)
    void a_fault_in_an_article_is_told_in_a_sentence(String text, String by, String sentence) {
        files.replace(files.article(), text.translateEscapes(), by == null ? "" : by.translateEscapes());

        assertEquals(List.of("articles/test-article.md: " + sentence), faults());
    }

    @Test
    void two_sections_with_one_id_are_refused() {
        files.replace(files.article(), "## First", "## Again {#first .causes}\n\nText.\n\n## First");

        assertEquals(List.of("articles/test-article.md: The section 'first' stands there twice."), faults());
    }

    @Test
    void a_word_that_is_not_known_is_refused_rather_than_dropped() {
        files.replace(files.article(), "headline:", "title: An article\nheadline:");

        assertTrue(faults().get(0)
                .startsWith("articles/test-article.md: The YAML is not understood: #/title: There is no such property"
                        + " here. Known are: alternateNames, "));
    }

    @Test
    void a_control_character_is_refused_before_it_reaches_the_database() {
        files.replace(files.article(), "Some *text*.", "Some \u0000text.");

        assertEquals(List.of("articles/test-article.md: The file holds a control character."), faults());
    }

    @Test
    void a_file_without_front_matter_is_refused() {
        files.write(files.cause(), "# A cause\n");

        assertEquals(
                "causes/test-cause.md: The file must begin with front matter between two lines '---'.",
                faults().get(0));
    }

    @Test
    void a_cause_needs_a_name_and_lists_no_causes() {
        files.replace(files.cause(), "name: A cause", "causes: [test-cause]");

        assertEquals(
                List.of(
                        "causes/test-cause.md: The name of the cause is missing.",
                        "causes/test-cause.md: The page of a cause lists no causes."),
                faults());
    }

    @Test
    void a_translation_has_its_language_in_its_name() {
        files.write("causes/test-cause.es.md", files.read(files.cause()).replace("language: en-US", "language: es"));

        assertTrue(files.content().hasPage(PageAddress.cause("test-cause").in("es")));
    }

    @Test
    void a_translation_into_a_language_that_nobody_speaks_is_refused() {
        files.write("causes/test-cause.qq.md", files.read(files.cause()).replace("language: en-US", "language: qq"));

        assertEquals(List.of("causes/test-cause.qq.md: There is no language 'qq'."), faults());
    }

    @Test
    void a_translation_of_nothing_is_refused() {
        files.write("causes/nowhere.es.md", files.read(files.cause()).replace("language: en-US", "language: es"));

        assertEquals(
                List.of("causes/nowhere.es.md: The page does not exist in en-US, which readers of other languages"
                        + " fall back to."),
                faults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    { kind: image, url: /leg.png }                                 | The alternative text is missing: what is there to see, in words?
                    { kind: image, url: 'http://a.example/', alternativeText: A leg } | The address begins with 'https://', or with '/' for a file of this site.
                    { url: /leg.png, alternativeText: A leg }                      | It must be said whether it is an image or a video.
                    """)
    void media_without_an_address_or_words_are_refused(String media, String sentence) {
        files.replace(files.article(), "summary: In short.", "summary: In short.\nmedia: [" + media + "]");

        assertEquals(List.of("articles/test-article.md: " + sentence), faults());
    }

    @Test
    void a_tag_is_an_id_and_stands_there_once() {
        files.replace(files.article(), "summary: In short.", "summary: In short.\ntags: [night, Night, night]");

        assertEquals(
                List.of(
                        "articles/test-article.md: A tag is written like 'blood-vessels'.",
                        "articles/test-article.md: The tag 'night' stands there twice."),
                faults());
    }

    @Test
    void a_work_is_replaced_by_one_that_exists() {
        files.replace(ContentFiles.CITATIONS, "checked: read", "checked: read, status: replaced, replacedBy: newer");

        assertEquals(
                List.of("citations.yaml: The work 'newer', which is to replace 'test-work', does not exist."),
                faults());
    }

    @Test
    void works_do_not_replace_each_other_in_a_circle() {
        files.replace(
                ContentFiles.CITATIONS,
                "checked: read",
                "checked: read, status: replaced, replacedBy: newer }\n"
                        + "- { id: newer, text: A work, status: replaced, replacedBy: test-work, checked: read");

        assertEquals(
                List.of(
                        "citations.yaml: The work 'newer' is replaced by itself in the end.",
                        "citations.yaml: The work 'test-work' is replaced by itself in the end."),
                faults());
    }

    @Test
    void a_badly_named_file_is_refused() {
        files.write("causes/Test Cause.md", "");

        assertEquals(
                List.of("causes/Test Cause.md: A file is named in lower case with hyphens and ends in '.md'."),
                faults());
    }

    @Test
    void a_missing_file_or_folder_is_named() {
        files.remove(ContentFiles.CITATIONS).remove(ContentFiles.AUTHOR).remove("authors");

        assertEquals(List.of("The folder 'authors' is missing.", "citations.yaml: The file is missing."), faults());
    }

    @Test
    void every_fault_of_every_file_is_told_at_once() {
        files.replace(files.article(), "headline: An article", "")
                .replace(files.article(), "summary: In short.", "")
                .replace(files.cause(), "author: writer", "author: nobody");

        assertEquals(
                List.of(
                        "articles/test-article.md: The headline is missing.",
                        "articles/test-article.md: The summary is missing.",
                        "causes/test-cause.md: The author 'nobody' does not exist."),
                faults());
    }

    private List<String> faults() {
        return assertThrows(BrokenContentException.class, files::content).faults();
    }
}
