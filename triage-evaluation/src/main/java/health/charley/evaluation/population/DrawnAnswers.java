package health.charley.evaluation.population;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.inference.Observable;
import health.charley.engine.knowledge.Question;
import health.charley.evaluation.interview.Denial;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a person with a condition answers, drawn from its likelihoods. All that evaluation takes from the engine's model is
 * here.
 */
final class DrawnAnswers {
    private static final int PRESENT = 0;

    private final InferenceModel model;
    private final int condition;
    private final SplittableRandom chance;

    DrawnAnswers(InferenceModel model, int condition, SplittableRandom chance) {
        this.model = model;
        this.condition = condition;
        this.chance = chance;
    }

    /** An answer to a question; a question that only rules look at is denied. */
    Answer to(Question question) {
        var observables = model.observables(question.id());
        if (observables.isEmpty()) {
            return Denial.of(question);
        }
        return question.type() == Question.Type.MULTIPLE ? several(question, observables) : one(question, observables);
    }

    private Answer one(Question question, List<Observable> observables) {
        var observable = observables.get(0);
        var outcome = drawn(observable);
        var showing = question.possibleAnswers().values().stream()
                .filter(answer -> observable.outcomeOf(answer).equals(OptionalInt.of(outcome)))
                .toList();
        return showing.isEmpty() ? new NotSure() : anyOf(showing);
    }

    private Answer several(Question question, List<Observable> observables) {
        var values = new TreeSet<String>();
        for (var observable : observables) {
            var showing = valuesShowing(observable, question);
            if (drawn(observable) == PRESENT && !showing.isEmpty()) {
                values.add(anyOf(showing));
            }
        }
        return values.isEmpty() ? Denial.of(question) : new Chosen(values);
    }

    private static List<String> valuesShowing(Observable observable, Question question) {
        return question.options().stream()
                .filter(option -> !option.exclusive())
                .map(Question.Option::value)
                .filter(value -> observable.outcomeOf(Answer.of(value)).equals(OptionalInt.of(PRESENT)))
                .toList();
    }

    private int drawn(Observable observable) {
        var probabilities = IntStream.range(0, observable.outcomes())
                .mapToDouble(outcome -> observable.probability(outcome, condition))
                .toArray();
        return Draw.oneOf(probabilities, chance);
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
