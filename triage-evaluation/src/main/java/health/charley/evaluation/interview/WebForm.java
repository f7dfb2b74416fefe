package health.charley.evaluation.interview;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.Question;

/** The web form, filled in by people who say what they have to say and leave the rest alone. */
final class WebForm {
    /**
     * What the form takes someone to say to a question that they leave alone. A box left empty is a "no". Elsewhere nothing
     * is chosen beforehand, nor where a list is left for its questions one by one, which alone can take a "not sure".
     *
     * @param stated what they have to say
     */
    static Answer leftAlone(Question question, Ask page, Answers stated) {
        var list = page.tickable();
        var isList = list.stream().noneMatch(one -> stated.to(one.id()).stream().anyMatch(NotSure.class::isInstance));
        return isList && list.contains(question) ? Denial.of(question) : new NotSure();
    }

    private WebForm() {}
}
