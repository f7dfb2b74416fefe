package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.RedFlag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The signs of red flags: answers that a clause of a rule looks for, save a "no", in those branches of the rule that no other
 * answer has ruled out. It is worked out from the criteria, apart from the engine's own.
 */
final class Signs {
    private static final Set<String> NO = Set.of("no");

    private final List<RedFlag> redFlags;
    /** By question, the red flags that look at it, and those that do not. */
    private final Map<String, Map<Boolean, List<RedFlag>>> looking = new HashMap<>();

    Signs(KnowledgeBase knowledge) {
        redFlags = knowledge.redFlags();
        for (var question : knowledge.questions()) {
            looking.put(
                    question.id(),
                    redFlags.stream()
                            .collect(Collectors.partitioningBy(
                                    redFlag -> redFlag.when().questions().contains(question.id()))));
        }
    }

    /** The questions to which a person's answers are signs of red flags that are not ruled out. */
    Set<String> in(Answers answers, Person person) {
        return in(answers, person, redFlags);
    }

    /** Those of red flags that look at a question. Whatever is answered to it, those of the others stay as they are. */
    Set<String> lookingAt(String question, Answers answers, Person person) {
        return in(answers, person, looking.get(question).get(true));
    }

    /** Those of red flags that do not look at a question. */
    Set<String> lookingElsewhere(String question, Answers answers, Person person) {
        return in(answers, person, looking.get(question).get(false));
    }

    private static Set<String> in(Answers answers, Person person, List<RedFlag> redFlags) {
        var signs = new HashSet<String>();
        redFlags.forEach(redFlag -> signs.addAll(of(redFlag.when(), answers, person)));
        return signs;
    }

    private static Set<String> of(Criterion criterion, Answers answers, Person person) {
        if (criterion.truth(person, answers) == Truth.NO || criterion instanceof Not) {
            return Set.of();
        }
        if (criterion instanceof All all) {
            return ofParts(all.parts(), answers, person);
        }
        if (criterion instanceof Any any) {
            return ofParts(any.parts(), answers, person);
        }
        return isSign(criterion, answers, person) ? criterion.questions() : Set.of();
    }

    private static Set<String> ofParts(List<Criterion> parts, Answers answers, Person person) {
        var signs = new HashSet<String>();
        parts.forEach(part -> signs.addAll(of(part, answers, person)));
        return signs;
    }

    private static boolean isSign(Criterion clause, Answers answers, Person person) {
        var isDenial = clause instanceof Chose chose && chose.values().equals(NO);
        return !isDenial && clause.truth(person, answers) == Truth.YES;
    }
}
