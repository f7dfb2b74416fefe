package health.charley.web.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a question is answered. */
public enum QuestionType {
    @JsonProperty("single")
    SINGLE,
    @JsonProperty("multiple")
    MULTIPLE,
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("duration")
    DURATION;

    /** Whether the answer is typed as a number rather than picked. */
    public boolean typed() {
        return switch (this) {
            case SINGLE, MULTIPLE -> false;
            case NUMBER, DURATION -> true;
        };
    }
}
