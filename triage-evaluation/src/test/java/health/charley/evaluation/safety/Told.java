package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.Measured;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import java.util.Locale;
import java.util.Set;

/** A person and their answers, told in one line: {@code 30 female pregnant} and {@code swelling=one meds=statin,estrogen}. */
final class Told {

    static Person person(String line) {
        var words = line.toUpperCase(Locale.ROOT).split(" ");
        var pregnancy = words.length > 2 ? Pregnancy.valueOf(words[2]) : Pregnancy.NONE;
        return new Person(Integer.parseInt(words[0]), Sex.valueOf(words[1]), pregnancy);
    }

    static Answers answers(String line) {
        var answers = Answers.NONE;
        for (var told : line.split(" ")) {
            var parts = told.split("=");
            answers = answers.with(parts[0], answer(parts[1]));
        }
        return answers;
    }

    private static Answer answer(String value) {
        if (value.matches("[0-9]+")) {
            return new Measured(Double.parseDouble(value));
        }
        return value.contains(",") ? new Chosen(Set.of(value.split(","))) : Answer.of(value);
    }

    private Told() {}
}
