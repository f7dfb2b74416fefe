package health.charley.content.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks at the end of list items, which say what finding an item speaks of. */
class MarksTest {
    private static final String WRITTEN = """
            Signs:

            - One leg is swollen. {one-leg-swollen}
            - It hurts
              in the calf. {calf-pain tender}

            More:

            1. You cough up blood {cough-blood}
            2. Nothing triage asks for""";

    private static final String READ = """
            Signs:

            - One leg is swollen.
            - It hurts
              in the calf.

            More:

            1. You cough up blood
            2. Nothing triage asks for""";

    @Test
    void a_mark_tells_what_its_list_item_speaks_of_and_is_no_part_of_the_text() {
        var unmarked = Marks.takenFrom(WRITTEN);

        assertEquals(READ, unmarked.markdown());
        assertEquals(
                List.of("1 one-leg-swollen", "2 calf-pain", "2 tender", "3 cough-blood"),
                unmarked.findings().stream()
                        .map(spoken -> spoken.item() + " " + spoken.finding())
                        .toList());
    }

    @Test
    void marks_put_back_make_the_text_that_was_written() {
        var unmarked = Marks.takenFrom(WRITTEN);

        assertEquals(WRITTEN, Marks.putInto(unmarked.markdown(), unmarked.findings()));
    }

    @Test
    void items_are_counted_over_all_lists() {
        assertEquals(4, Marks.itemsIn(READ));
    }

    @Test
    void an_item_within_an_item_and_a_second_paragraph_speak_for_themselves() {
        var unmarked = Marks.takenFrom("""
                - One leg {leg}
                  - is swollen {swollen}

                  and sore. {sore}
                - Both
                legs {both}""");

        assertEquals(
                List.of("1 leg", "2 swollen", "1 sore", "3 both"),
                unmarked.findings().stream()
                        .map(spoken -> spoken.item() + " " + spoken.finding())
                        .toList());
        assertEquals(3, Marks.itemsIn(unmarked.markdown()));
    }

    @Test
    void what_only_looks_like_an_item_is_none() {
        assertEquals(1, Marks.itemsIn("""
                It happened in
                2026. That was late.

                    - code
                    - more code

                - A sign.

                ```
                - code
                ```"""));
    }

    @Test
    void a_mark_after_a_list_is_outside_of_it() {
        var refused = assertThrows(
                BrokenContentException.class, () -> Marks.takenFrom("- It hurts.\n\nSee a doctor. {calf-pain}"));

        assertEquals(
                List.of("The mark of a finding stands outside a list: 'See a doctor. {calf-pain}'."), refused.faults());
    }

    @Test
    void braces_within_a_sentence_are_no_mark() {
        var unmarked = Marks.takenFrom("- Call {your number} now.");

        assertEquals("- Call {your number} now.", unmarked.markdown());
        assertEquals(List.of(), unmarked.findings());
    }

    @Test
    void a_mark_may_stand_on_a_line_of_its_own() {
        var unmarked = Marks.takenFrom("- One leg is swollen.\n  {one-leg-swollen}\n- It hurts.");

        assertEquals("- One leg is swollen.\n- It hurts.", unmarked.markdown());
        assertEquals(1, unmarked.findings().get(0).item());
    }

    @Test
    void a_mark_outside_a_list_is_refused() {
        var refused = assertThrows(BrokenContentException.class, () -> Marks.takenFrom("A paragraph. {calf-pain}"));

        assertEquals(
                List.of("The mark of a finding stands outside a list: 'A paragraph. {calf-pain}'."), refused.faults());
    }
}
