package health.charley.web.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One answer as triage takes it: a value, several values or a number. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AnswerView(String question, Optional<String> value, List<String> values, Optional<BigDecimal> number) {
    static final String NOT_SURE = "not-sure";

    public AnswerView {
        value = Objects.requireNonNullElse(value, Optional.empty());
        values = values == null ? List.of() : List.copyOf(values);
        number = Objects.requireNonNullElse(number, Optional.empty());
    }

    static AnswerView one(String question, String value) {
        return new AnswerView(question, Optional.of(value), List.of(), Optional.empty());
    }

    static AnswerView several(String question, List<String> values) {
        return new AnswerView(question, Optional.empty(), values, Optional.empty());
    }

    static AnswerView number(String question, BigDecimal number) {
        return new AnswerView(question, Optional.empty(), List.of(), Optional.of(number));
    }

    /** What was picked or typed, as the form's fields hold it. */
    @JsonIgnore
    public List<String> given() {
        return value.map(List::of)
                .or(() -> number.map(BigDecimal::toPlainString).map(List::of))
                .orElse(values);
    }
}
