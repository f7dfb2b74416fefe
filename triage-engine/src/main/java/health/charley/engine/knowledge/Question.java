package health.charley.engine.knowledge;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Criterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What we ask, in words for the person.
 *
 * @param why why we ask, as one sentence to the person
 * @param enableWhen when it is worth asking; an answer that is given counts even where this does not hold
 * @param redFlag whether an answer to it can fire a red flag
 * @param habit whether it asks for what a person does by choice, such as drinking
 */
public record Question(
        String id,
        String text,
        Optional<String> help,
        String why,
        Type type,
        List<Option> options,
        Optional<NumberRange> range,
        Optional<Criterion> enableWhen,
        boolean redFlag,
        boolean habit) {
    private static final List<String> DENIALS = List.of("no", "none", "never");

    /** How a question is answered. */
    public enum Type {
        SINGLE,
        MULTIPLE,
        NUMBER,
        DURATION;

        public boolean isChoice() {
            return this == SINGLE || this == MULTIPLE;
        }
    }

    /**
     * A choice; an exclusive one goes with no other.
     *
     * @param tick what it says beside a box, where several questions share one list of boxes and the question is not read
     */
    public record Option(String value, String label, Optional<String> tick, boolean exclusive) {
        public Option {
            Objects.requireNonNull(value);
            Objects.requireNonNull(label);
            Objects.requireNonNull(tick);
        }

        public Option(String value, String label, boolean exclusive) {
            this(value, label, Optional.empty(), exclusive);
        }
    }

    /** The numbers accepted, both ends included, in a unit. */
    public record NumberRange(String unit, double min, double max) {
        private static final int MOST_TRIED = 40;

        public NumberRange {
            Objects.requireNonNull(unit);
            if (!(min <= max)) {
                throw new IllegalArgumentException("A range goes from the lesser to the greater number.");
            }
        }

        /** Whole numbers from the least to the greatest, all of them or about {@value #MOST_TRIED}. */
        List<Long> spread() {
            var first = (long) Math.ceil(min);
            var last = (long) Math.floor(max);
            var step = Math.max(1, (last - first) / MOST_TRIED);
            return LongStream.rangeClosed(0, (last - first) / step)
                    .mapToObj(i -> first + i * step)
                    .toList();
        }
    }

    public Question {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(help);
        Objects.requireNonNull(why);
        Objects.requireNonNull(type);
        options = List.copyOf(options);
        Objects.requireNonNull(range);
        Objects.requireNonNull(enableWhen);
        if (type.isChoice() == options.isEmpty() || type.isChoice() == range.isPresent()) {
            throw new KnowledgeException("Question '" + id
                    + "' needs options if it is a choice, and a unit with a range if it is a number, and not both.");
        }
    }

    /**
     * The value by which everything that the question asks about is denied: "no", else a "none" or "never" that goes with no
     * other answer, else nothing. On a screen of boxes to tick it is what a box left empty means.
     */
    public Optional<String> denial() {
        return DENIALS.stream()
                .flatMap(value -> option(value).stream())
                .filter(option -> option.value().equals("no") || option.exclusive() || type == Type.SINGLE)
                .map(Option::value)
                .findFirst();
    }

    /** The option with this value. */
    public Optional<Option> option(String value) {
        for (var option : options) {
            if (option.value().equals(value)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** Answers to try, by what they read: every option, or numbers spread over the range. */
    public Map<String, Answer> possibleAnswers() {
        var answers = new LinkedHashMap<String, Answer>();
        options.forEach(option -> answers.put(option.value(), Answer.of(option.value())));
        range.ifPresent(numbers ->
                numbers.spread().forEach(number -> answers.put(Long.toString(number), new Answer.Measured(number))));
        return answers;
    }
}
