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

class InferenceProperties {
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
