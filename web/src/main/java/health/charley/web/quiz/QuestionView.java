package health.charley.web.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A question as triage asks it; {@code denial} is the value that says no to all of it, where it has one. */
public record QuestionView(
        String id,
        String text,
        String help,
        String why,
        QuestionType type,
        List<OptionView> options,
        Optional<String> denial,
        String unit,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max) {
    public QuestionView {
        help = Objects.requireNonNullElse(help, "");
        why = Objects.requireNonNullElse(why, "");
        unit = Objects.requireNonNullElse(unit, "");
        options = options == null ? List.of() : List.copyOf(options);
        denial = Objects.requireNonNullElse(denial, Optional.empty());
        min = Objects.requireNonNullElse(min, Optional.empty());
        max = Objects.requireNonNullElse(max, Optional.empty());
    }

    /** One of the ready-made answers; an exclusive one goes with no other, {@code tick} is what it says beside a box. */
    public record OptionView(String value, String label, String tick, boolean exclusive) {
        public OptionView {
            tick = Objects.requireNonNullElse(tick, "");
        }
    }

    /** The answers that are boxes to tick: all but the denial and "not sure". */
    List<OptionView> boxes() {
        return options.stream()
                .filter(option -> !option.value().equals(AnswerView.NOT_SURE))
                .filter(option -> !denial.equals(Optional.of(option.value())))
                .toList();
    }

    /** What an option says beside a box, where the question is not read. */
    String onBox(OptionView option) {
        if (!option.tick().isEmpty()) {
            return option.tick();
        }
        return boxes().size() == 1 ? text : text + " " + option.label();
    }

    Optional<OptionView> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    /** The words for a value that was given: the option's label, or the number with its unit. */
    String inWords(String given) {
        if (given.equals(AnswerView.NOT_SURE) && option(given).isEmpty()) {
            return "I don't know";
        }
        return option(given).map(OptionView::label).orElseGet(() -> (given + " " + unitFor(given)).strip());
    }

    /** Units are named in the plural, such as "nights per week". */
    private String unitFor(String given) {
        return given.equals("1") ? unit.replaceFirst("^(\\w+)s\\b", "$1") : unit;
    }
}
