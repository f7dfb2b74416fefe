package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.Measured;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** People and answers drawn by chance from a fixed seed, so that each run draws the same ones. */
final class RandomPeople {
    private static final double HARMLESS = 0.75;
    private static final double UNSURE = 0.1;
    private static final List<String> HARMLESS_VALUES = List.of("no", "none", "never");

    private final Random chance;

    RandomPeople(long seed) {
        this.chance = new Random(seed);
    }

    Person person() {
        var age = 12 + chance.nextInt(85);
        if (chance.nextBoolean()) {
            return new Person(age, Sex.MALE, Pregnancy.NONE);
        }
        var pregnancies = Pregnancy.values();
        var pregnancy = age <= 55 ? pregnancies[chance.nextInt(pregnancies.length)] : Pregnancy.NONE;
        return new Person(age, Sex.FEMALE, pregnancy);
    }

    /** Mostly harmless, sometimes unsure, else anything that the question offers. */
    Answer answer(Question question) {
        var drawn = chance.nextDouble();
        if (drawn < UNSURE) {
            return new NotSure();
        }
        var harmless = HARMLESS_VALUES.stream()
                .filter(value -> question.option(value).isPresent())
                .findFirst();
        return drawn < UNSURE + HARMLESS && harmless.isPresent() ? Answer.of(harmless.get()) : anyAnswer(question);
    }

    /** Whatever the question offers, save "I'm not sure". */
    Answer anyAnswer(Question question) {
        if (question.options().isEmpty()) {
            return new Measured(chance.nextInt(43));
        }
        var chosen = new HashSet<>(Set.of(oneOf(question.options()).value()));
        if (question.type() == Question.Type.MULTIPLE) {
            chosen.add(oneOf(question.options()).value());
        }
        return chosen.contains(Answer.NOT_SURE) ? anyAnswer(question) : new Chosen(alone(chosen, question));
    }

    /** An exclusive value stands alone. */
    private static Set<String> alone(Set<String> chosen, Question question) {
        return question.options().stream()
                .filter(option -> option.exclusive() && chosen.contains(option.value()))
                .findFirst()
                .map(option -> Set.of(option.value()))
                .orElse(chosen);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
