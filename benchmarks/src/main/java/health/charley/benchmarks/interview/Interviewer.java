package health.charley.benchmarks.interview;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.selection.Asking;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Leads interviews through the engine, as the service does, with the first policy pack of a knowledge base. */
public final class Interviewer {
    private final TriageEngine engine;
    private final int most;

    /** Asks no more than {@code most} questions beyond what is known at the start. */
    public Interviewer(KnowledgeBase knowledge, Asking asking, int most) {
        this.engine = new TriageEngine(knowledge, knowledge.policies().get(0), asking);
        this.most = most;
    }

    /** Interviews somebody who has {@code condition}, known or not, and answers each question by its id. */
    public Ended interview(Person person, Answers given, Function<String, Answer> answer, String condition) {
        var answers = given;
        var asked = 0;
        for (var screen = next(person, answers, given); !screen.isEmpty(); screen = next(person, answers, given)) {
            for (var question : screen) {
                answers = answers.with(question.id(), answer.apply(question.id()));
                asked++;
            }
        }
        return new Ended(asked, place(person, answers, condition));
    }

    private List<Question> next(Person person, Answers answers, Answers given) {
        var budget = most + given.questions().size();
        return engine.next(person, answers, budget).fold(Ask::screen, conclude -> List.of());
    }

    private int place(Person person, Answers answers, String condition) {
        var ranked = engine.differential(person, answers).ranked();
        return IntStream.rangeClosed(1, ranked.size())
                .filter(place -> ranked.get(place - 1).condition().id().equals(condition))
                .findFirst()
                .orElse(Ended.NOWHERE);
    }
}
