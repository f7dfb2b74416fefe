package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static health.charley.web.desk.Editors.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages do not show of a text is told to whoever writes it. */
@QuarkusTest
class UnshownMarkdownTest {
    @Test
    void the_field_with_a_picture_is_named_once_it_is_saved() {
        var page = "/desk/pages/cause/pictured";
        var editor = at(page, "editor");
        assertFalse(editor.sees().has("id=\"unshown\""));

        editor.sends(
                page, "etag", tag(editor), "manuscript-sections-0-markdown", "See ![a leg](https://x.example/leg.png)");

        assertTrue(editor.sees().has("The draft was saved."));
        assertTrue(
                editor.sees().has("text (Markdown): A picture is not shown there."),
                editor.sees().html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![leg](leg.png)",
                "![][leg]",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "a | b\n--- | ---",
                "```\nx = 1\n```",
                "words\n~~~\nx\n~~~"
            })
    void pictures_tables_and_code_are_known(String markdown) {
        assertEquals(1, UnshownMarkdown.in(markdown).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rest! [Then](https://x.example) walk.",
                "Above\n\n---\n\nbelow",
                "- one\n- two",
                "`short` words",
                "A | B",
                ""
            })
    void what_pages_show_is_left_alone(String markdown) {
        assertEquals(List.of(), UnshownMarkdown.in(markdown));
    }
}
