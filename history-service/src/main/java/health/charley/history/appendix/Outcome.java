package health.charley.history.appendix;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.edge.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened next, as the person tells it. */
@Schema(name = "Outcome", description = "What happened next, as the person tells it.")
public record Outcome(
        @Size(max = 20) @Schema(description = "Where the person sought care, in the order of the visits; at most 20.")
        List<@Valid @NotNull CareSought> care,

        @Size(max = 20) @Schema(description = "What was said to be the cause; at most 20.")
        List<@Valid @NotNull Diagnosis> diagnoses) {

    public Outcome {
        care = List.copyOf(Objects.requireNonNullElse(care, List.of()));
        diagnoses = List.copyOf(Objects.requireNonNullElse(diagnoses, List.of()));
    }

    /** Refuses a diagnosis that is told twice or not at all. */
    void requireDiagnosesToldOnce() {
        for (var number = 0; number < diagnoses.size(); number++) {
            if (!diagnoses.get(number).tellsOneCause()) {
                throw Problems.badRequest("#/diagnoses/" + number, "Give exactly one of 'condition' and 'words'.");
            }
        }
    }

    /** One time that the person sought care. */
    @Schema(name = "CareSought", description = "One time that the person sought care.")
    public record CareSought(
            @NotNull @Schema(description = "Of whom.") Role from,

            @Schema(description = "On which day, where the person knows it.", examples = "2026-05-06")
            LocalDate on) {}

    /** What somebody said is the cause: a condition's id or free words. */
    @Schema(
            name = "Diagnosis",
            description = "What somebody said is the cause: exactly one of `condition` and `words`.")
    public record Diagnosis(
            @Pattern(
                    regexp = "^[a-z0-9]+(-[a-z0-9]+)*$",
                    message = "A condition's id is words in lower case, joined by hyphens.")
            @Size(max = 100)
            @Schema(description = "The id of a condition that triage knows.", examples = "deep-vein-thrombosis")
            String condition,

            @Pattern(regexp = "(?s).*\\S.*", message = "These are no words.")
            @Size(max = LONGEST_WORDS)
            @Schema(description = "Other words; at most 500 characters.")
            String words,

            @NotNull @Schema(description = "Who said so.") Role by,

            @Schema(description = "On which day, where the person knows it.", examples = "2026-05-06")
            LocalDate on) {
        private static final int LONGEST_WORDS = 500;

        boolean tellsOneCause() {
            return (condition == null) != (words == null);
        }
    }

    /** Somebody who gives care or says what it is. */
    @Schema(
            name = "CareRole",
            description =
                    "The person, somebody in a pharmacy, a general practitioner, another specialist, an urgent care clinic, a"
                            + " hospital, an ambulance's crew, or somebody else.")
    public enum Role {
        @JsonProperty("self")
        SELF,
        @JsonProperty("pharmacist")
        PHARMACIST,
        @JsonProperty("general-practitioner")
        GENERAL_PRACTITIONER,
        @JsonProperty("specialist")
        SPECIALIST,
        @JsonProperty("urgent-care")
        URGENT_CARE,
        @JsonProperty("hospital")
        HOSPITAL,
        @JsonProperty("ambulance")
        AMBULANCE,
        @JsonProperty("other")
        OTHER
    }
}
