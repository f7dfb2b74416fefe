package health.charley.engine.evidence;

import health.charley.engine.answer.Answer;
import java.util.Set;

/** Which answers to a question show a finding. */
public sealed interface Reading {

    boolean matches(Answer answer);

    /** The answer is, or includes, one of the values; {@code not-sure} may be one of them. */
    record OneOf(Set<String> values) implements Reading {
        public OneOf {
            values = Set.copyOf(values);
        }

        @Override
        public boolean matches(Answer answer) {
            return answer.fold(
                    chosen -> chosen.includesAny(values), measured -> false, () -> values.contains(Answer.NOT_SURE));
        }
    }

    /** The number answered lies within {@code from} and {@code to}, both included, in the unit of the question. */
    record Within(double from, double to) implements Reading {
        @Override
        public boolean matches(Answer answer) {
            return answer.fold(
                    chosen -> false, measured -> measured.number() >= from && measured.number() <= to, () -> false);
        }
    }

    /** At least {@code count} of the {@code counted} values are chosen. */
    record AtLeast(int count, Set<String> counted) implements Reading {
        public AtLeast {
            counted = Set.copyOf(counted);
        }

        @Override
        public boolean matches(Answer answer) {
            return answer.fold(chosen -> chosen.countOf(counted) >= count, measured -> false, () -> false);
        }
    }
}
