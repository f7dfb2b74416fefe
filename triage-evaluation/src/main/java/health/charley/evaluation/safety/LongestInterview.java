package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A search for the longest interview: someone who answers each page so as to be asked on. A few interviews are followed side
 * by side, those at the lowest level, since an emergency cuts an interview short.
 */
final class LongestInterview {
    private static final int SIDE_BY_SIDE = 3;

    private final Subject subject;
    private final Person person;
    private final Guide guide;

    LongestInterview(Subject subject, Person person, Guide guide) {
        this.subject = subject;
        this.person = person;
        this.guide = guide;
    }

    /** The longest that was found; empty where nothing is ever asked. */
    Optional<PlayedInterview> longest() {
        var running = List.of(new PlayedInterview(person, List.of(), Answers.NONE, false));
        var longest = Optional.<PlayedInterview>empty();
        while (!running.isEmpty()) {
            running = running.stream()
                    .flatMap(interview -> onePageMore(interview).stream())
                    .sorted(Comparator.comparing(interview -> guide.level(person, interview.answers())))
                    .limit(SIDE_BY_SIDE)
                    .toList();
            longest = running.isEmpty() ? longest : Optional.of(running.get(0));
        }
        return longest;
    }

    private List<PlayedInterview> onePageMore(PlayedInterview interview) {
        var page = guide.page(person, interview.answers(), subject.budget());
        if (page.isEmpty()) {
            return List.of();
        }
        var pages = new ArrayList<>(interview.pages());
        pages.add(page);
        return waysToAnswer(page, interview.answers()).stream()
                .map(answers -> new PlayedInterview(person, pages, answers, false))
                .toList();
    }

    /** All as the backgrounds have it, and every single question of the page in every other way. */
    private List<Answers> waysToAnswer(List<Question> page, Answers before) {
        var ways = new ArrayList<Answers>();
        for (var background : subject.backgrounds()) {
            var answers = before;
            for (var question : page) {
                answers = answers.with(question.id(), background.to(question));
            }
            ways.add(answers);
        }
        var denied = ways.get(0);
        for (var question : page) {
            for (Answer answer : question.possibleAnswers().values()) {
                ways.add(denied.with(question.id(), answer));
            }
        }
        return ways.stream().distinct().toList();
    }
}
