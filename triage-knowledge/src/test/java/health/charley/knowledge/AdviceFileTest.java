package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.knowledge.Advice.Withhold;
import health.charley.knowledge.wording.CriterionWords;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When advice is held back by answers, and which goes with which, as the file writes it. */
class AdviceFileTest {
    private static final String HELD_BACK = """
          - advice: [loose-bedding]
            when: { any: [{ question: wound, is: ["yes"] }, { person: pregnancy, is: [pregnant] }] }
            reason: Invented.
            source: expert-estimate
        """;

    @TempDir
    Path folder;

    private KnowledgeFiles before;
    private KnowledgeFiles files;

    @BeforeEach
    void copy() {
        files = KnowledgeFiles.copiedTo(folder.resolve("leg-cramps"));
        before = KnowledgeFiles.copiedTo(folder.resolve("before"));
    }

    @Test
    void what_holds_advice_back_is_read() {
        files.append("advice.yaml", HELD_BACK);

        var last = last(files.base().advice().withhold());

        assertEquals(
                "wound is yes, or pregnancy is pregnant",
                CriterionWords.of(last.when().orElseThrow()));
    }

    @Test
    void advice_that_is_held_back_by_answers_needs_a_source() {
        files.append("advice.yaml", HELD_BACK.replace("    source: expert-estimate\n", ""));

        var fault = files.faults().get(0);

        assertEquals(1, files.faults().size());
        assertEquals("Advice that is held back by answers needs a source: Invented.", fault.split(": ", 2)[1]);
    }

    @Test
    void what_holds_back_nothing_is_refused() {
        files.append("advice.yaml", HELD_BACK.replace("advice: [loose-bedding]", "orRedFlag: true"));

        var fault = files.faults().get(0);

        assertEquals("It must say which kinds or pieces of advice to hold back: Invented.", fault.split(": ", 2)[1]);
    }

    @Test
    void what_is_not_known_is_named() {
        files.append(
                "advice.yaml",
                HELD_BACK.replace("loose-bedding", "silk-bedding").replace("wound", "wounds"));
        files.replace("advice.yaml", "id: loose-bedding, kind", "id: loose-bedding, notWith: [tight-bedding], kind");

        assertEquals(
                List.of(
                        "Advice 'loose-bedding' does not go with 'tight-bedding', which does not exist.",
                        "What is withheld names advice 'silk-bedding', which does not exist.",
                        "Advice is withheld by 'wounds', which does not exist."),
                files.faults());
    }

    @Test
    void advice_that_does_not_go_with_itself_is_refused() {
        files.replace("advice.yaml", "id: loose-bedding, kind", "id: loose-bedding, notWith: [loose-bedding], kind");

        assertEquals(
                List.of("Advice 'loose-bedding' does not go with itself, so it would never be given."), files.faults());
    }

    @Test
    void a_new_reason_to_hold_advice_back_is_told_and_a_lost_one_is_marked() {
        files.append("advice.yaml", HELD_BACK);
        files.replace("advice.yaml", "id: loose-bedding, kind", "id: loose-bedding, notWith: [good-shoes], kind");

        assertEquals(
                List.of(
                        "Self-care loose-bedding: advice it does not go with gained good-shoes.",
                        "Held back because “Invented.”: new, for advice of the pieces loose-bedding, when wound is yes,"
                                + " or pregnancy is pregnant."),
                files.changesSince(before));
        assertEquals(
                "LOWERED Held back because “Invented.”: removed, for advice of the pieces loose-bedding.",
                before.changesSince(files).get(1));
    }

    @Test
    void other_answers_that_hold_it_back_are_told_and_marked() {
        files.append("advice.yaml", HELD_BACK);
        var after = KnowledgeFiles.copiedTo(folder.resolve("after"))
                .append("advice.yaml", HELD_BACK.replace("wound", "rest-foot-pain"));

        assertEquals(
                List.of("LOWERED Held back because “Invented.”: words that people act on changed: answers that hold it"
                        + " back reads “rest-foot-pain is yes, or pregnancy is pregnant” instead of “wound is yes, or"
                        + " pregnancy is pregnant”."),
                after.changesSince(files));
    }

    private static Withhold last(List<Withhold> withholds) {
        return withholds.get(withholds.size() - 1);
    }
}
