package health.charley.knowledge.firing;

import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Not;
import java.util.List;
import java.util.stream.Stream;

/** The clauses that a criterion is made of: what is left when {@code all}, {@code any} and {@code not} are taken away. */
public final class Clauses {

    public static List<Criterion> of(Criterion criterion) {
        return criteria(criterion).filter(part -> parts(part).isEmpty()).toList();
    }

    /** The negations whose part looks at answers; a negated trait of a person is constant for that person. */
    public static List<Not> negationsOfAnswers(Criterion criterion) {
        return criteria(criterion)
                .filter(Not.class::isInstance)
                .map(Not.class::cast)
                .filter(not -> !not.questions().isEmpty())
                .toList();
    }

    /** A criterion and all criteria within it. */
    static Stream<Criterion> criteria(Criterion criterion) {
        return Stream.concat(Stream.of(criterion), parts(criterion).stream().flatMap(Clauses::criteria));
    }

    private static List<Criterion> parts(Criterion criterion) {
        if (criterion instanceof All all) {
            return all.parts();
        }
        if (criterion instanceof Any any) {
            return any.parts();
        }
        return criterion instanceof Not not ? List.of(not.part()) : List.of();
    }

    private Clauses() {}
}
