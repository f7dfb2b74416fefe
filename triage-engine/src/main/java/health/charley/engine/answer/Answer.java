package health.charley.engine.answer;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a person says to one question. */
public sealed interface Answer {

    /** The value by which choice questions offer "I'm not sure". */
    String NOT_SURE = "not-sure";

    <T> T fold(Function<Chosen, T> whenChosen, Function<Measured, T> whenMeasured, Supplier<T> whenNotSure);

    /** One or several options, by value; one of a {@code single} question, any number of a {@code multiple} one. */
    record Chosen(Set<String> values) implements Answer {
        public Chosen {
            values = Set.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A choice holds at least one value; 'none' is a value too.");
            }
            if (values.contains(NOT_SURE)) {
                throw new IllegalArgumentException("'not-sure' is an answer of its own, not one of several.");
            }
        }

        /** Whether one of {@code wanted} is chosen. */
        public boolean includesAny(Set<String> wanted) {
            for (var value : values) {
                if (wanted.contains(value)) {
                    return true;
                }
            }
            return false;
        }

        /** How many of {@code counted} are chosen. */
        public int countOf(Set<String> counted) {
            var count = 0;
            for (var value : values) {
                count += counted.contains(value) ? 1 : 0;
            }
            return count;
        }

        @Override
        public <T> T fold(Function<Chosen, T> whenChosen, Function<Measured, T> whenMeasured, Supplier<T> whenNotSure) {
            return whenChosen.apply(this);
        }
    }

    /** A number in the unit of its question. */
    record Measured(double number) implements Answer {
        public Measured {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A measured answer is a finite number, not " + number + ".");
            }
        }

        @Override
        public <T> T fold(Function<Chosen, T> whenChosen, Function<Measured, T> whenMeasured, Supplier<T> whenNotSure) {
            return whenMeasured.apply(this);
        }
    }

    /** "I'm not sure": asked and left open, which is neither a yes nor a no. */
    record NotSure() implements Answer {
        @Override
        public <T> T fold(Function<Chosen, T> whenChosen, Function<Measured, T> whenMeasured, Supplier<T> whenNotSure) {
            return whenNotSure.get();
        }
    }

    /** The answer that chooses {@code value}, where {@code not-sure} means {@link NotSure}. */
    static Answer of(String value) {
        return value.equals(NOT_SURE) ? new NotSure() : new Chosen(Set.of(value));
    }
}
