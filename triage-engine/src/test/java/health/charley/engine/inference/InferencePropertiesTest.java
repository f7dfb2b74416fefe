package health.charley.engine.inference;

import static health.charley.engine.People.MAN_OF_40;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.knowledge.CareLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class InferencePropertiesTest {
    private static final int QUESTIONS = 10_000;
    private static final int FEW = 12;

    @Property(tries = 100)
    void the_order_of_answers_never_matters(@ForAll @Size(FEW) List<Boolean> said, @ForAll Random order) {
        var engine = knowledge(FEW);
        var shuffled = new ArrayList<>(questions(FEW));
        Collections.shuffle(shuffled, order);

        var inOrder = engine.differential(MAN_OF_40, answers(questions(FEW), said));
        var outOfOrder = engine.differential(MAN_OF_40, answers(shuffled, said));

        assertEquals(inOrder.probabilityOf("sample"), outOfOrder.probabilityOf("sample"), 0);
    }

    @Property(tries = 100)
    void not_sure_added_anywhere_changes_nothing(@ForAll @Size(FEW) List<Boolean> said) {
        var engine = knowledge(FEW + 1);
        var answers = answers(questions(FEW), said);

        var without = engine.differential(MAN_OF_40, answers).probabilityOf("sample");
        var with = engine.differential(MAN_OF_40, answers.with("question-" + FEW, new Answer.NotSure()))
                .probabilityOf("sample");

        assertEquals(without, with, 0);
    }

    @Example
    void ten_thousand_findings_neither_overflow_nor_vanish() {
        var engine = knowledge(QUESTIONS);
        var allYes = answers(questions(QUESTIONS), Collections.nCopies(QUESTIONS, true));

        var differential = engine.differential(MAN_OF_40, allYes);

        assertEquals(1, differential.probabilityOf("sample"), 1e-12);
        assertTrue(differential.probabilityOf(SampleKnowledge.SOMETHING_ELSE) >= 0);
    }

    /** Every answer is ln 1.5 for or against: odds of 20/80 · 1.5⁵⁰⁰¹ / 1.5⁴⁹⁹⁹ = 0.25 · 2.25 = 0.5625, which is 9 in 25. */
    @Example
    void two_yes_more_than_no_of_ten_thousand_raise_20_to_36_percent() {
        var engine = evenKnowledge();
        var yesFirst = answers(questions(QUESTIONS), said(5_001, true, 4_999));
        var noFirst = answers(questions(QUESTIONS), said(4_999, false, 5_001));

        assertEquals(0.36, engine.differential(MAN_OF_40, yesFirst).probabilityOf("sample"), 1e-9);
        assertEquals(0.36, engine.differential(MAN_OF_40, noFirst).probabilityOf("sample"), 1e-9);
    }

    @Example
    void as_many_yes_as_no_of_ten_thousand_leave_20_percent() {
        var balanced = answers(questions(QUESTIONS), said(5_000, true, 5_000));

        var differential = evenKnowledge().differential(MAN_OF_40, balanced);

        assertEquals(0.20, differential.probabilityOf("sample"), 1e-9);
        assertEquals(0.80, differential.probabilityOf(SampleKnowledge.SOMETHING_ELSE), 1e-9);
    }

    /** One answer some times, then the other some times. */
    private static List<Boolean> said(int times, boolean first, int timesOther) {
        var said = new ArrayList<>(Collections.nCopies(times, first));
        said.addAll(Collections.nCopies(timesOther, !first));
        return said;
    }

    /** A yes has the ratio 0.6 / 0.4 = 1.5, and a no 0.4 / 0.6 = 1 / 1.5. */
    private static TriageEngine evenKnowledge() {
        var sample = new SampleKnowledge()
                .condition("sample", 20, CareLevel.SELF_CARE)
                .somethingElse(80);
        for (var question : questions(QUESTIONS)) {
            sample.yesNo(question).finding(question, 0.4, Map.of("sample", 0.6));
        }
        return sample.engine();
    }

    private static TriageEngine knowledge(int questions) {
        var sample = new SampleKnowledge()
                .condition("sample", 20, CareLevel.SELF_CARE)
                .somethingElse(80);
        for (var question : questions(questions)) {
            sample.yesNo(question).finding(question, 0.3, Map.of("sample", 0.6));
        }
        return sample.group(0.5, Optional.of(new Bounds(0.5, 3)), "question-0", "question-1", "question-2")
                .engine();
    }

    private static List<String> questions(int count) {
        var questions = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            questions.add("question-" + i);
        }
        return questions;
    }

    /** Each question keeps its own answer, whatever the order in which they are given. */
    private static Answers answers(List<String> questions, List<Boolean> said) {
        var byQuestion = new LinkedHashMap<String, Answer>();
        for (var question : questions) {
            var number = Integer.parseInt(question.substring("question-".length()));
            byQuestion.put(question, Answer.of(said.get(number) ? "yes" : "no"));
        }
        return new Answers(byQuestion);
    }
}
