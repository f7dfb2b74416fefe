package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.knowledge.Question;
import health.charley.evaluation.interview.Denial;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Answers drawn by chance from a seed, so that each run draws the same ones. */
final class RandomAnswers {
    private static final double HARMLESS = 0.75;
    private static final double UNSURE = 0.1;

    private final Random chance;

    RandomAnswers(long seed) {
        this.chance = new Random(seed);
    }

    /** Mostly harmless, sometimes unsure, else anything that the question offers. */
    Answer to(Question question) {
        var drawn = chance.nextDouble();
        if (drawn < UNSURE) {
            return new NotSure();
        }
        var harmless = drawn < UNSURE + HARMLESS ? Denial.among(question) : Optional.<Answer>empty();
        return harmless.orElseGet(() -> any(question));
    }

    /** Whatever the question offers, save "I'm not sure". */
    Answer any(Question question) {
        if (question.options().isEmpty()) {
            return oneOf(List.copyOf(question.possibleAnswers().values()));
        }
        var chosen = new HashSet<>(Set.of(oneOf(question.options()).value()));
        if (question.type() == Question.Type.MULTIPLE) {
            chosen.add(oneOf(question.options()).value());
        }
        return chosen.contains(Answer.NOT_SURE) ? any(question) : new Chosen(alone(chosen, question));
    }

    /** An exclusive value stands alone. */
    private static Set<String> alone(Set<String> chosen, Question question) {
        return question.options().stream()
                .filter(option -> option.exclusive() && chosen.contains(option.value()))
                .findFirst()
                .map(option -> Set.of(option.value()))
                .orElse(chosen);
    }

    /** Whether something comes to be that does so with this probability. */
    boolean isDrawn(double probability) {
        return chance.nextDouble() < probability;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
