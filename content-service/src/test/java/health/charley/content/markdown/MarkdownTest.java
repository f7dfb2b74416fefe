package health.charley.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void stress_lists_and_links_are_shown() {
        var html = Markdown.toHtml("Call **911** and *wait*.\n\n- one\n- [two](https://example.org/a?b=c)");

        assertEquals("""
                <p>Call <strong>911</strong> and <em>wait</em>.</p>
                <ul><li>one</li><li><a href="https://example.org/a?b&#61;c">two</a></li></ul>""", html);
    }

    @Test
    void html_in_the_source_is_shown_as_text() {
        assertEquals(
                "<p>&lt;b onclick&#61;&#34;x()&#34;&gt;bold&lt;/b&gt;</p>",
                Markdown.toHtml("<b onclick=\"x()\">bold</b>"));
    }

    @Test
    void links_may_stay_on_the_site_or_be_dialled() {
        assertEquals("<p><a href=\"/articles/leg-cramps\">a</a></p>", Markdown.toHtml("[a](/articles/leg-cramps)"));
        assertEquals("<p><a href=\"tel:911\">a</a></p>", Markdown.toHtml("[a](<tel:911>)"));
    }

    @Test
    void links_to_anything_else_lose_their_address() {
        for (var address : new String[] {
            "javascript:x()", "data:text/html,x", "http://example.org", "//example.org", "/\\\\example.org", "page"
        }) {
            assertEquals("<p>a</p>", Markdown.toHtml("[a](<" + address + ">)"), address);
        }
    }

    @Test
    void images_are_left_out() {
        assertEquals("<p></p>", Markdown.toHtml("![a](https://example.org/a.png)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "1. ", "*", "![", "*a _b ", "- > "})
    void text_that_nests_too_deep_is_shown_as_it_is_written(String opening) {
        var text = opening.repeat(3000) + "x" + "](/a)".repeat(opening.equals("![") ? 1500 : 0)
                + "*".repeat(opening.equals("*") ? 3000 : 0);

        assertTrue(Markdown.toHtml(text).startsWith("<"));
        assertTrue(Markdown.toText(text).contains("x"));
        assertEquals(List.of(), Markdown.links(text));
        assertFalse(TextBlock.of(text).isEmpty());
    }

    @Test
    void lists_within_lists_are_not_too_deep() {
        var text = "- one\n  - two\n    - three\n      1. > **four**";

        assertFalse(Markdown.isTooDeep(text));
        assertTrue(Markdown.isTooDeep("> ".repeat(41) + "x"));
    }

    @Test
    void text_has_no_markup_and_no_line_breaks() {
        assertEquals("Call 911 and wait.", Markdown.toText("Call **911**\nand *wait*."));
        assertEquals("Read this now.", Markdown.toText("Read [*this*](https://ok.example/a_(b)) now."));
    }
}
