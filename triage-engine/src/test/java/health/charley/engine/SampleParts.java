package health.charley.engine;

import health.charley.engine.answer.Criterion;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.PredictiveValue;
import health.charley.engine.evidence.Reading;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.Prevalence;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.NumberRange;
import health.charley.engine.knowledge.Question.Option;
import health.charley.engine.knowledge.RedFlag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a sample knowledge base, each with invented words. */
final class SampleParts {
    private SampleParts() {}

    static Condition condition(
            String id, Prevalence prevalence, CareLevel level, List<String> selfCare, boolean somethingElse) {
        return new Condition(
                id,
                Optional.empty(),
                "Sample " + id,
                "An invented condition.",
                List.of(),
                Optional.empty(),
                prevalence,
                level,
                selfCare,
                List.of(),
                somethingElse);
    }

    /** A question of options; of these, "none" excludes the others. */
    static Question question(
            String id, Question.Type type, Optional<Criterion> enableWhen, boolean habit, String... values) {
        var options = List.of(values).stream()
                .map(value -> new Option(value, value, value.equals("none")))
                .toList();
        return question(id, "About " + id + "?", type, options, Optional.empty(), enableWhen, habit);
    }

    static Question number(String id, double min, double max) {
        var range = new NumberRange("days", min, max);
        return question(
                id,
                "How many " + id + "?",
                Question.Type.NUMBER,
                List.of(),
                Optional.of(range),
                Optional.empty(),
                false);
    }

    private static Question question(
            String id,
            String text,
            Question.Type type,
            List<Option> options,
            Optional<NumberRange> range,
            Optional<Criterion> enableWhen,
            boolean habit) {
        return new Question(id, text, Optional.empty(), "It helps.", type, options, range, enableWhen, false, habit);
    }

    static Finding finding(
            String id, String question, Reading reading, List<BaseRate> bases, Map<String, Likelihood> given) {
        return new Finding(
                id,
                question,
                reading,
                "There is " + id + ".",
                "There is no " + id + ".",
                bases,
                Source.EXPERT_ESTIMATE,
                given);
    }

    static RedFlag redFlag(
            String id, CareLevel level, Criterion when, List<String> thinkOf, Optional<PredictiveValue> value) {
        return new RedFlag(id, "Red flag " + id + ".", when, level, thinkOf, value, Source.EXPERT_ESTIMATE);
    }
}
