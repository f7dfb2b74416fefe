package health.charley.knowledge.firing;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The least sets of answers by which a criterion holds: take one answer away and it no longer does. They are the prime
 * implicants of the criterion, with "the answer to this question is that one" as the literals: a criterion is spread out into
 * an {@code any} of {@code all}s, and whatever holds more than another is dropped.
 *
 * <p>Numbers are those that a question offers to try. Where a clause counts the options chosen, the fewest that suffice. A
 * criterion that spreads out into too many sets has none here, and {@link #areAllFound} says so.
 */
public final class MinimalAnswers {
    /** No criterion is spread out into more sets than this, unless told otherwise. */
    public static final int MOST = 5_000;

    private final Map<String, Question> questions;
    private final Joining joining;
    private final int most;
    private final Runnable beforeEachStep;

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public MinimalAnswers(KnowledgeBase knowledge, int most) {
        this(knowledge, most, () -> {});
    }

    /** Runs {@code beforeEachStep} now and then while it looks, which may stop it with an exception. */
    public MinimalAnswers(KnowledgeBase knowledge, int most, Runnable beforeEachStep) {
        this.most = most;
        this.beforeEachStep = beforeEachStep;
        this.questions = knowledge.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        this.joining = new Joining(questions);
    }

    /** Whether the sets of a criterion, and of what opens their questions, are few enough to be found in full. */
    public boolean areAllFound(Criterion criterion, Person person) {
        try {
            allTold(criterion, person);
            return true;
        } catch (TooMany e) {
            return false;
        }
    }

    /** The least answers by which a criterion holds for this person; none where they are too many. */
    public List<Answers> fulfilling(Criterion criterion, Person person) {
        return found(() -> allFulfilling(criterion, person));
    }

    /** The same, each with the least answers after which all its questions may be asked. */
    public List<Answers> told(Criterion criterion, Person person) {
        return found(() -> allTold(criterion, person));
    }

    /** These answers with the least further ones after which all their questions may be asked; empty where none do. */
    public List<Answers> opened(Answers answers, Person person) {
        return found(() -> allOpened(answers, person));
    }

    private static List<Answers> found(Supplier<List<Answers>> sets) {
        try {
            return sets.get();
        } catch (TooMany e) {
            return List.of();
        }
    }

    private List<Answers> allFulfilling(Criterion criterion, Person person) {
        return spread(criterion, Truth.YES, person).stream()
                .filter(answers -> criterion.truth(person, answers) == Truth.YES)
                .toList();
    }

    private List<Answers> allTold(Criterion criterion, Person person) {
        return least(allFulfilling(criterion, person).stream()
                .flatMap(answers -> allOpened(answers, person).stream())
                .toList());
    }

    private List<Answers> allOpened(Answers answers, Person person) {
        beforeEachStep.run();
        var closed = answers.questions().stream()
                .map(questions::get)
                .flatMap(question -> question.enableWhen().stream())
                .filter(gate -> gate.truth(person, answers) != Truth.YES)
                .findFirst();
        if (closed.isEmpty()) {
            return List.of(answers);
        }
        return least(allFulfilling(closed.get(), person).stream()
                .flatMap(key -> joining.both(answers, key).stream())
                .flatMap(more -> allOpened(more, person).stream())
                .toList());
    }

    /** The least answers by which the criterion has this truth, which is yes or no. */
    private List<Answers> spread(Criterion criterion, Truth wanted, Person person) {
        if (criterion instanceof Not not) {
            return spread(not.part(), wanted == Truth.YES ? Truth.NO : Truth.YES, person);
        }
        if (criterion instanceof All all) {
            return wanted == Truth.YES ? each(all.parts(), wanted, person) : any(all.parts(), wanted, person);
        }
        if (criterion instanceof Any any) {
            return wanted == Truth.YES ? any(any.parts(), wanted, person) : each(any.parts(), wanted, person);
        }
        if (criterion.questions().isEmpty()) {
            return criterion.truth(person, Answers.NONE) == wanted ? List.of(Answers.NONE) : List.of();
        }
        return ofClause(criterion, wanted, person);
    }

    private List<Answers> any(List<Criterion> parts, Truth wanted, Person person) {
        return least(parts.stream()
                .flatMap(part -> spread(part, wanted, person).stream())
                .toList());
    }

    private List<Answers> each(List<Criterion> parts, Truth wanted, Person person) {
        var together = List.of(Answers.NONE);
        for (var part : parts) {
            var more = spread(part, wanted, person);
            together = least(together.stream()
                    .flatMap(some -> more.stream().flatMap(other -> joining.both(some, other).stream()))
                    .toList());
        }
        return together;
    }

    private List<Answers> ofClause(Criterion clause, Truth wanted, Person person) {
        var question = questions.get(clause.questions().iterator().next());
        Set<Answer> tried = new LinkedHashSet<>(question.possibleAnswers().values());
        while (!tried.isEmpty()) {
            refuseTooMany(tried.size(), MOST);
            var found = tried.stream()
                    .map(answer -> Answers.NONE.with(question.id(), answer))
                    .filter(answers -> clause.truth(person, answers) == wanted)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            tried = Joining.withOneMore(question, tried);
        }
        return List.of();
    }

    /** Drops whatever holds all of another. */
    private List<Answers> least(List<Answers> sets) {
        var fewestFirst = sets.stream()
                .distinct()
                .sorted(Comparator.comparingInt(answers -> answers.questions().size()))
                .toList();
        var least = new ArrayList<Answers>();
        for (var answers : fewestFirst) {
            if (least.stream().noneMatch(fewer -> holds(answers, fewer))) {
                least.add(answers);
            }
            refuseTooMany(least.size(), most);
        }
        return least;
    }

    private void refuseTooMany(int sets, int limit) {
        beforeEachStep.run();
        if (sets > limit) {
            throw new TooMany();
        }
    }

    private static boolean holds(Answers answers, Answers fewer) {
        return answers.byQuestion().entrySet().containsAll(fewer.byQuestion().entrySet());
    }
}
