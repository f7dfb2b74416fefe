package health.charley.content.editing;

import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import health.charley.content.editing.ComparisonView.Fate;
import health.charley.content.editing.ComparisonView.RunView;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonTest {
    @Test
    void a_word_that_was_put_in_the_place_of_another_is_told() {
        var runs = WordDiff.between("The calf hurts.", "The thigh hurts.");

        assertEquals(
                List.of(
                        new RunView(Fate.KEPT, "The "),
                        new RunView(Fate.REMOVED, "calf"),
                        new RunView(Fate.ADDED, "thigh"),
                        new RunView(Fate.KEPT, " hurts.")),
                runs);
    }

    @Test
    void words_in_a_row_that_were_changed_are_one_change() {
        var runs = WordDiff.between("A page that editors write.", "Other words which people write.");

        assertEquals(
                List.of(
                        new RunView(Fate.REMOVED, "A page that editors"),
                        new RunView(Fate.ADDED, "Other words which people"),
                        new RunView(Fate.KEPT, " write.")),
                runs);
    }

    @Test
    void text_out_of_nothing_is_added_and_the_same_text_is_kept() {
        assertEquals(List.of(new RunView(Fate.ADDED, "New.")), WordDiff.between("", "New."));
        assertEquals(List.of(new RunView(Fate.REMOVED, "Old.")), WordDiff.between("Old.", ""));
        assertEquals(List.of(new RunView(Fate.KEPT, "Same é 漢.")), WordDiff.between("Same é 漢.", "Same é 漢."));
    }

    @Test
    void the_runs_give_both_texts_back() {
        var from = "Stand up and walk around the room. Then stretch, softly.";
        var to = "Stand up slowly, walk around and stretch softly.";

        var runs = WordDiff.between(from, to);

        assertEquals(from, joined(runs, Fate.ADDED));
        assertEquals(to, joined(runs, Fate.REMOVED));
    }

    @Test
    void the_longest_texts_that_have_nothing_in_common_are_compared_in_time() {
        var from = IntStream.range(0, 5000).mapToObj(n -> "a" + n % 97).collect(Collectors.joining(" "));
        var to = IntStream.range(0, 5000).mapToObj(n -> "b" + n % 89).collect(Collectors.joining(" "));

        assertTimeout(Duration.ofSeconds(10), () -> WordDiff.between(from, to));
    }

    @Test
    void two_revisions_are_compared_field_by_field_and_section_by_section() {
        var first = Staff.draft("compared");
        var changed = Draft.sample()
                .with("headline", "Sample cause: what it is and what hurts")
                .with("tags", List.of("night", "sport"))
                .withSection(0, "markdown", "A cause that stands for many others.")
                .withSection(1, "id", "feelings");
        EDITOR.save("compared", first, changed).statusCode(200);

        EDITOR.get(page("compared") + "/comparison?from=1&to=2")
                .statusCode(200)
                .body("fields.field", contains("headline", "tags"))
                .body("fields[0].runs.fate", contains("kept", "removed", "added"))
                .body("fields[0].runs[2].text", is("hurts"))
                .body("fields[1].runs[1].text", is("\nsport"))
                .body("sections.id", contains("overview", "feelings", "symptoms"))
                .body("sections[0].fields.field", contains("markdown"))
                .body("sections[0].fromPosition", is(1))
                .body("sections[1]", not(hasKey("fromPosition")))
                .body("sections[2].fromPosition", is(2))
                .body("sections[2]", not(hasKey("toPosition")));
    }

    @Test
    void a_revision_is_the_same_as_itself() {
        EDITOR.get(page("muscle-strain") + "/comparison?from=1&to=1")
                .statusCode(200)
                .body("fields", hasSize(0))
                .body("sections", hasSize(0));
    }

    @Test
    void a_revision_that_is_not_there_is_named() {
        Map.of("?from=1&to=99", "to", "?from=99&to=1", "from", "?from=1", "to", "?from=x&to=1", "from")
                .forEach((query, parameter) -> EDITOR.get(page("muscle-strain") + "/comparison" + query)
                        .statusCode(400)
                        .body("errors[0].parameter", is(parameter)));
    }

    private static String joined(List<RunView> runs, Fate without) {
        return runs.stream()
                .filter(run -> run.fate() != without)
                .map(RunView::text)
                .collect(Collectors.joining());
    }
}
