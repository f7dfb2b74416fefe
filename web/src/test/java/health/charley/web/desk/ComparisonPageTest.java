package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparisonPageTest {
    private static final String PAGE = "/desk/pages/cause/compared/comparison?from=1&to=2";

    @Test
    void two_revisions_are_compared_word_by_word_and_nothing_in_them_is_markup() {
        assertTrue(at(PAGE, "editor").sees().has("<del>small</del><ins>&lt;b&gt;large&lt;/b&gt;</ins>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {">Summary</h2>", ">Last changed on</h2>", ">Call-outs</h3>", ">Text (Markdown)</h3>"})
    void what_differs_is_called_as_editors_call_it(String heading) {
        assertTrue(at(PAGE, "editor").sees().has(heading));
    }

    @Test
    void a_field_that_the_desk_does_not_know_is_called_as_the_api_does() {
        assertTrue(at(PAGE, "editor").sees().has(">somethingNew</h2>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section causes (moved from place 2 to place 3)",
                "Section self-care (new)",
                "Section symptoms (removed)"
            })
    void what_became_of_a_section_is_said(String heading) {
        assertTrue(at(PAGE, "editor").sees().has(heading));
    }
}
