package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What someone would say in whom a condition shows itself as clearly as the knowledge base lets it: to each question in turn
 * the answer that raises the condition most, and none where every answer lowers it.
 */
final class TypicalAnswers {
    private final Subject subject;
    private final Guide guide;
    private final Map<Asked, List<Answers>> found = new HashMap<>();

    TypicalAnswers(Subject subject, Guide guide) {
        this.subject = subject;
        this.guide = guide;
    }

    /**
     * The typical answers, those as well in which no red flag above some level holds: the signs that a condition shares with
     * worse ones would otherwise cut its interview short.
     */
    List<Answers> of(String condition, Person person) {
        return found.computeIfAbsent(new Asked(condition, person), asked -> find(condition, person));
    }

    private record Asked(String condition, Person person) {}

    private List<Answers> find(String condition, Person person) {
        var search = new Telling(condition, person);
        return Arrays.stream(CareLevel.values())
                .sorted(Comparator.reverseOrder())
                .map(search::below)
                .distinct()
                .toList();
    }

    /** The most telling answers for a condition. Those below one ceiling are mostly those below the next, and are worked out once. */
    private final class Telling {
        private final String condition;
        private final Person person;
        private final Map<Answers, Double> probabilities = new HashMap<>();

        Telling(String condition, Person person) {
            this.condition = condition;
            this.person = person;
        }

        Answers below(CareLevel ceiling) {
            var answers = Answers.NONE;
            for (var question : subject.knowledge().questions()) {
                answers = withMostTelling(question, answers, ceiling);
            }
            return answers;
        }

        private Answers withMostTelling(Question question, Answers before, CareLevel ceiling) {
            var best = before;
            var most = probability(before);
            for (var answer : question.possibleAnswers().values()) {
                var answers = before.with(question.id(), answer);
                var probability = probability(answers);
                if (probability > most && ceiling.isAtLeast(subject.levelOfRules(person, answers))) {
                    best = answers;
                    most = probability;
                }
            }
            return best;
        }

        private double probability(Answers answers) {
            return probabilities.computeIfAbsent(
                    answers, told -> guide.differential(person, told).probabilityOf(condition));
        }
    }
}
