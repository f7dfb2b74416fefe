package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.Question;
import java.util.List;
import java.util.Random;

/** People and answers drawn by chance from a fixed seed, so that each run draws the same ones. */
final class RandomPeople {
    private final Random chance;
    private final RandomAnswers answers;

    RandomPeople(long seed) {
        this.chance = new Random(seed);
        this.answers = new RandomAnswers(seed);
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
        return answers.to(question);
    }

    /** Whatever the question offers, save "I'm not sure". */
    Answer anyAnswer(Question question) {
        return answers.any(question);
    }

    <T> T oneOf(List<T> choices) {
        return answers.oneOf(choices);
    }
}
