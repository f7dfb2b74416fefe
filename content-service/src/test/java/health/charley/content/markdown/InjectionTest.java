package health.charley.content.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class InjectionTest {
    @SuppressWarnings("unused") // named by the test below
    static final List<String> CORPUS = Injections.ALL;

    @ParameterizedTest
    @FieldSource("CORPUS")
    void no_markdown_runs_script(String markdown) {
        var html = Markdown.toHtml(markdown);

        assertTrue(Injections.isHarmless(html), html);
    }

    /** The check itself must be able to fail. */
    @ParameterizedTest
    @FieldSource("CORPUS")
    void the_same_html_past_the_walls_would_be_noticed(String markdown) {
        if (markdown.startsWith("<") && !markdown.startsWith("<http")) {
            assertFalse(Injections.isHarmless(markdown), markdown);
        }
    }

    @Test
    void a_link_with_a_handler_would_be_noticed() {
        assertFalse(Injections.isHarmless("<a href=\"https://ok.example\" onclick=\"x()\">x</a>"));
        assertFalse(Injections.isHarmless("<a href=\"//evil.example\">x</a>"));
    }
}
