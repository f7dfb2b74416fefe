package health.charley.engine.selection;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;

import health.charley.engine.NextStep;
import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A topic of one red-flag screen, and what is asked of a man of 40 in it. */
final class ScreenedTopic {
    static final int BUDGET = 20;

    static final Criterion CHEST_PAIN = yes("chest-pain");

    private ScreenedTopic() {}

    static List<String> asked(SampleKnowledge sample, Answers answers) {
        return ids(sample.engine().next(MAN_OF_40, answers, BUDGET));
    }

    static List<String> ids(NextStep step) {
        return step.fold(ask -> ask.screen().stream().map(Question::id).toList(), end -> List.of());
    }

    static Criterion yes(String question) {
        return new Chose(question, Set.of("yes"));
    }

    static SampleKnowledge sample() {
        return new SampleKnowledge()
                .condition("mild", 40, CareLevel.SELF_CARE)
                .somethingElse(60)
                .yesNo("chest-pain")
                .yesNo("fever")
                .yesNo("stiff-neck")
                .yesNo("telling")
                .yesNo("vague")
                .screen("chest-pain", "fever")
                .finding("stiff-neck", 0.1, Map.of())
                .finding("telling", 0.1, Map.of("mild", 0.9))
                .finding("vague", 0.5, Map.of("mild", 0.52))
                .redFlag("chest", CareLevel.EMERGENCY_AMBULANCE, CHEST_PAIN)
                .redFlag("neck", CareLevel.EMERGENCY, new All(List.of(yes("fever"), yes("stiff-neck"))));
    }
}
