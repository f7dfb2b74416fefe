package health.charley.knowledge.wording;

import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.AgeWithin;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.ChoseAtLeast;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.answer.Criterion.NumberWithin;
import health.charley.engine.answer.Criterion.PregnancyIs;
import health.charley.engine.answer.Criterion.SexIs;
import health.charley.knowledge.file.Words;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Criteria in words: {@code swelling is one, and (calf-tender is yes, or cancer is yes)}. The same criterion, the same words. */
public final class CriterionWords {
    private static final int OLDEST = 120;

    public static String of(Criterion criterion) {
        if (criterion instanceof All all) {
            return joined(all.parts(), ", and ", Any.class::isInstance);
        }
        if (criterion instanceof Any any) {
            return joined(any.parts(), ", or ", All.class::isInstance);
        }
        if (criterion instanceof Not not) {
            return "not (" + of(not.part()) + ")";
        }
        return criterion.questions().isEmpty() ? ofPerson(criterion) : ofQuestion(criterion);
    }

    /** What the criterion asks of one question, without its name: {@code yes or longer}, {@code at least 3}. */
    public static String answerIn(Criterion leaf) {
        if (leaf instanceof Chose chose) {
            return either(chose.values());
        }
        if (leaf instanceof ChoseAtLeast counted) {
            return "at least " + counted.count() + " of its answers";
        }
        return leaf instanceof NumberWithin number ? range(number.from(), number.to()) : of(leaf);
    }

    private static String joined(List<Criterion> parts, String by, Predicate<Criterion> inBrackets) {
        return parts.stream()
                .map(part -> inBrackets.test(part) && parts.size() > 1 ? "(" + of(part) + ")" : of(part))
                .collect(Collectors.joining(by));
    }

    private static String ofQuestion(Criterion leaf) {
        var question = leaf.questions().iterator().next();
        return leaf instanceof ChoseAtLeast counted
                ? "at least " + counted.count() + " of " + question + " (" + listed(counted.counted()) + ")"
                : question + " is " + answerIn(leaf);
    }

    private static String ofPerson(Criterion leaf) {
        if (leaf instanceof AgeWithin age) {
            return "age is " + range(age.from(), age.to() >= OLDEST ? Double.POSITIVE_INFINITY : age.to());
        }
        if (leaf instanceof SexIs sex) {
            return "sex is " + Words.wordOf(sex.sex());
        }
        return leaf instanceof PregnancyIs pregnancy
                ? "pregnancy is "
                        + either(pregnancy.states().stream().map(Words::wordOf).toList())
                : leaf.toString();
    }

    private static String range(double from, double to) {
        if (to == Double.POSITIVE_INFINITY) {
            return "at least " + NumberWords.exact(from);
        }
        return from == Double.NEGATIVE_INFINITY || from == 0
                ? "at most " + NumberWords.exact(to)
                : "from " + NumberWords.exact(from) + " to " + NumberWords.exact(to);
    }

    private static String either(Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining(" or "));
    }

    private static String listed(Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining(", "));
    }

    private CriterionWords() {}
}
