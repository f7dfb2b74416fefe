package health.charley.triage.answer;

import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Pointers;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.Measured;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.NumberRange;
import health.charley.engine.knowledge.Question.Option;
import health.charley.triage.topic.Plain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one answer as its question takes it, noting what is wrong with it. */
final class AnswerReader {
    private final Question question;
    private final AnswerView answer;
    private final int position;
    private final List<InputError> errors = new ArrayList<>();

    AnswerReader(Question question, AnswerView answer, int position) {
        this.question = question;
        this.answer = answer;
        this.position = position;
    }

    List<InputError> errors() {
        return errors;
    }

    Optional<Answer> read() {
        return switch (question.type()) {
            case SINGLE -> single();
            case MULTIPLE -> multiple();
            case NUMBER, DURATION -> number();
        };
    }

    private Optional<Answer> single() {
        if (answer.value() == null) {
            return refuseKind("takes one choice, in 'value'");
        }
        if (question.option(answer.value()).isEmpty()) {
            return refuse("/value", unknown(answer.value()));
        }
        return Optional.of(new Chosen(Set.of(answer.value())));
    }

    private Optional<Answer> multiple() {
        if (answer.values() == null) {
            return refuseKind("takes a list of choices, in 'values'");
        }
        if (answer.values().isEmpty()) {
            return refuse("/values", "Choose at least one.");
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < answer.values().size(); i++) {
            check(i, seen);
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(seen.contains(Answer.NOT_SURE) ? new NotSure() : new Chosen(seen));
    }

    private void check(int choice, Set<String> seen) {
        var value = answer.values().get(choice);
        var option = question.option(value);
        if (option.isEmpty()) {
            refuse(placeOf(choice), unknown(value));
        } else if (!seen.add(value)) {
            refuse(placeOf(choice), "'" + value + "' is chosen more than once.");
        } else if (answer.values().size() > 1 && goesAlone(option.get())) {
            refuse(placeOf(choice), "'" + value + "' goes with no other choice.");
        }
    }

    private static String placeOf(int choice) {
        return "/values/" + choice;
    }

    private static boolean goesAlone(Option option) {
        return option.exclusive() || option.value().equals(Answer.NOT_SURE);
    }

    private String unknown(String value) {
        return "Question '" + question.id() + "' has no choice '" + value + "'.";
    }

    private Optional<Answer> number() {
        var range = question.range().orElseThrow();
        if (answer.number() == null) {
            return refuseKind("takes a number of " + range.unit() + ", in 'number', or the value 'not-sure'");
        }
        if (isOutside(answer.number(), range)) {
            return refuse(
                    "/number",
                    "The number of " + range.unit() + " is from " + Plain.number(range.min()) + " to "
                            + Plain.number(range.max()) + ".");
        }
        if (question.type() == Question.Type.NUMBER && !isWhole(answer.number())) {
            return refuse("/number", "The number of " + range.unit() + " is a whole number.");
        }
        return Optional.of(new Measured(answer.number().doubleValue()));
    }

    private static boolean isOutside(BigDecimal number, NumberRange range) {
        return number.doubleValue() < range.min() || number.doubleValue() > range.max();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private Optional<Answer> refuseKind(String takes) {
        var given = answer.value() != null ? "/value" : answer.values() != null ? "/values" : "/number";
        return refuse(given, "Question '" + question.id() + "' " + takes + ".");
    }

    private Optional<Answer> refuse(String place, String detail) {
        errors.add(InputError.at(Pointers.of("answers", position) + place, detail));
        return Optional.empty();
    }
}
