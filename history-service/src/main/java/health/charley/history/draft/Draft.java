package health.charley.history.draft;

import health.charley.edge.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An unfinished interview: what triage's interview is asked with, and nothing that it answered. */
@Schema(
        name = "Draft",
        description = "An unfinished interview: what triage's interview is asked with, to be sent to it again.")
public record Draft(
        @NotNull
        @Pattern(
                regexp = "^[a-z0-9]+(-[a-z0-9]+)*$",
                message = "A topic's id is words in lower case, joined by hyphens.")
        @Size(max = 100)
        @Schema(description = "The topic's id.", examples = "leg-cramps")
        String topic,

        @CodePointLength(max = LONGEST_NAME)
        @Schema(description = "The policy pack; triage's own choice where it is left out.", maxLength = LONGEST_NAME)
        String policy,

        @CodePointLength(max = LONGEST_NAME)
        @Schema(description = "The language, a BCP 47 tag.", examples = "en-US", maxLength = LONGEST_NAME)
        String language,

        @Valid @NotNull DraftPerson person,

        @NotNull @Size(max = MOST_ANSWERS) @Schema(description = "Everything answered so far; at most 200.")
        List<@Valid @NotNull DraftAnswer> answers) {
    static final int MOST_ANSWERS = 200;

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_CHOICE = 100;

    public Draft {
        // List.copyOf refuses null before validation can say where it is.
        answers = answers == null ? null : Collections.unmodifiableList(new ArrayList<>(answers));
    }

    /** Refuses what no constraint of a single value can: triage takes no answer that says nothing, or two things. */
    void requireSense() {
        for (var number = 0; number < answers.size(); number++) {
            if (!answers.get(number).saysOneThing()) {
                throw Problems.badRequest(
                        "#/answers/" + number, "An answer has exactly one of 'value', 'values' and 'number'.");
            }
        }
    }

    /** Who is asking, in triage's words. */
    @Schema(name = "DraftPerson", description = "Who is asking, in triage's words.")
    public record DraftPerson(
            @Min(0) @Max(120) @NotNull @Schema(description = "Age in whole years.", examples = "45")
            Integer age,

            @NotNull @CodePointLength(max = LONGEST_WORD) @Schema(examples = "female", maxLength = LONGEST_WORD)
            String sex,

            @CodePointLength(max = LONGEST_WORD) @Schema(examples = "none", maxLength = LONGEST_WORD)
            String pregnancy) {}

    /** One answer, in triage's words. */
    @Schema(
            name = "DraftAnswer",
            description = "One answer, in triage's words: exactly one of `value`, `values` and `number`.")
    public record DraftAnswer(
            @NotNull
            @CodePointLength(max = LONGEST_CHOICE)
            @Schema(description = "The question's id.", examples = "knot", maxLength = LONGEST_CHOICE)
            String question,

            @CodePointLength(max = LONGEST_CHOICE)
            @Schema(description = "The one choice.", examples = "yes", maxLength = LONGEST_CHOICE)
            String value,

            @Size(max = 100) @Schema(description = "The choices; at most 100, each of at most 100 characters.")
            List<@NotNull @CodePointLength(max = LONGEST_CHOICE) String> values,

            @Schema(description = "A number in the question's unit.")
            BigDecimal number) {

        private boolean saysOneThing() {
            return Stream.of(value, values, number).filter(Objects::nonNull).count() == 1;
        }
    }
}
