package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An interview as it was played: who was asked, each page, and all the answers.
 *
 * @param ended whether the guide ended it; otherwise the player had seen enough
 */
record PlayedInterview(Person person, List<List<Question>> pages, Answers answers, boolean ended) {
    PlayedInterview {
        pages = List.copyOf(pages);
    }

    /** Plays an interview with someone who answers truthfully, until it ends or the answers are enough. */
    static PlayedInterview play(
            Guide guide, Person person, int budget, Function<Question, Answer> truth, Predicate<Answers> isEnough) {
        var pages = new ArrayList<List<Question>>();
        var answers = Answers.NONE;
        while (!isEnough.test(answers)) {
            var page = guide.page(person, answers, budget);
            if (page.isEmpty()) {
                return new PlayedInterview(person, pages, answers, true);
            }
            pages.add(page);
            for (var question : page) {
                answers = answers.with(question.id(), truth.apply(question));
            }
        }
        return new PlayedInterview(person, pages, answers, false);
    }

    /** Its first pages, with their answers. */
    PlayedInterview until(int page) {
        return new PlayedInterview(person, pages.subList(0, page), answers, false);
    }

    boolean asked(String question) {
        return answers.has(question);
    }
}
