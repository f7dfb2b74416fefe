package health.charley.engine.evidence;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Who says so: a citation by its id, or an expert's estimate that awaits clinical review. */
public sealed interface Source {

    Source EXPERT_ESTIMATE = new ExpertEstimate();

    <T> T fold(Function<Cited, T> whenCited, Supplier<T> whenEstimated);

    default Optional<String> citation() {
        return fold(cited -> Optional.of(cited.id()), Optional::empty);
    }

    /** The citation with this id. */
    record Cited(String id) implements Source {
        @Override
        public <T> T fold(Function<Cited, T> whenCited, Supplier<T> whenEstimated) {
            return whenCited.apply(this);
        }
    }

    /** No study stands behind the number. */
    record ExpertEstimate() implements Source {
        @Override
        public <T> T fold(Function<Cited, T> whenCited, Supplier<T> whenEstimated) {
            return whenEstimated.get();
        }
    }
}
