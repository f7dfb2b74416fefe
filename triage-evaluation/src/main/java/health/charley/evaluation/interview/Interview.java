package health.charley.evaluation.interview;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * An interview that was held to its end.
 *
 * @param answers all answers after each screen, beginning with none
 */
public record Interview(List<Answers> answers) {

    public Interview {
        answers = List.copyOf(answers);
    }

    /** Asks until the engine comes to its outcome; {@code budget} is the most screens that it may ask. */
    public static Interview hold(
            TriageEngine engine, Person person, int budget, BiFunction<Question, Ask, Answer> answer) {
        var all = new ArrayList<>(List.of(Answers.NONE));
        var given = Answers.NONE;
        var asked = asked(engine, person, given, budget);
        while (asked.isPresent()) {
            var page = asked.get();
            refuseAskedBefore(page.screen(), given);
            for (var question : page.screen()) {
                given = given.with(question.id(), answer.apply(question, page));
            }
            all.add(given);
            asked = asked(engine, person, given, budget);
        }
        return new Interview(all);
    }

    /** Without this, an engine that repeats itself would keep an interview going for ever. */
    private static void refuseAskedBefore(List<Question> screen, Answers given) {
        for (var question : screen) {
            if (given.has(question.id())) {
                throw new IllegalStateException("Question '" + question.id() + "' is asked twice in one interview.");
            }
        }
    }

    /** What was known in the end. */
    public Answers end() {
        return answers.get(answers.size() - 1);
    }

    /** The questions put to the person; one screen is one question, however many items stand on it. */
    public int questions() {
        return answers.size() - 1;
    }

    private static Optional<Ask> asked(TriageEngine engine, Person person, Answers given, int budget) {
        return engine.next(person, given, budget).fold(Optional::of, conclude -> Optional.empty());
    }
}
