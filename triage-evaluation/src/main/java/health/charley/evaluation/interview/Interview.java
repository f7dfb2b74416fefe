package health.charley.evaluation.interview;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    public static Interview hold(TriageEngine engine, Person person, int budget, Function<Question, Answer> answer) {
        var all = new ArrayList<>(List.of(Answers.NONE));
        var given = Answers.NONE;
        var screen = screen(engine, person, given, budget);
        while (!screen.isEmpty()) {
            refuseAskedBefore(screen, given);
            for (var question : screen) {
                given = given.with(question.id(), answer.apply(question));
            }
            all.add(given);
            screen = screen(engine, person, given, budget);
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

    private static List<Question> screen(TriageEngine engine, Person person, Answers given, int budget) {
        return engine.next(person, given, budget).fold(Ask::screen, conclude -> List.of());
    }
}
