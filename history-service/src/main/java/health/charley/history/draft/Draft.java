package health.charley.history.draft;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

        @Size(max = 40) @Schema(description = "The policy pack; triage's own choice where it is left out.")
        String policy,

        @Size(max = 40) @Schema(description = "The language, a BCP 47 tag.", examples = "en-US")
        String language,

        @Valid @NotNull DraftPerson person,

        @NotNull @Size(max = MOST_ANSWERS) @Schema(description = "Everything answered so far; at most 200.")
        List<@Valid @NotNull DraftAnswer> answers) {
    static final int MOST_ANSWERS = 200;

    public Draft {
        // List.copyOf refuses null before validation can say where it is.
        answers = answers == null ? null : Collections.unmodifiableList(new ArrayList<>(answers));
    }

    /** Who is asking, in triage's words. */
    @Schema(name = "DraftPerson", description = "Who is asking, in triage's words.")
    public record DraftPerson(
            @Min(0) @Max(120) @NotNull @Schema(description = "Age in whole years.", examples = "45")
            Integer age,

            @NotNull @Size(max = 20) @Schema(examples = "female")
            String sex,

            @Size(max = 20) @Schema(examples = "none") String pregnancy) {}

    /** One answer, in triage's words. */
    @Schema(name = "DraftAnswer", description = "One answer, in triage's words: one of `value`, `values` and `number`.")
    public record DraftAnswer(
            @NotNull @Size(max = 100) @Schema(description = "The question's id.", examples = "knot")
            String question,

            @Size(max = 100) @Schema(description = "The one choice.", examples = "yes")
            String value,

            @Size(max = 100) @Schema(description = "The choices; at most 100.")
            List<@NotNull @Size(max = 100) String> values,

            @Schema(description = "A number in the question's unit.")
            BigDecimal number) {}
}
