package health.charley.history.appendix;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.edge.input.VisibleText;
import health.charley.edge.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What happened next, as the person tells it. */
@Schema(
        name = "Outcome",
        description = "What happened next, as the person tells it: at least one of care and diagnoses.")
public record Outcome(
        @Size(max = 20) @Schema(description = "Where the person sought care, in the order of the visits; at most 20.")
        List<@Valid @NotNull CareSought> care,

        @Size(max = 20) @Schema(description = "What was said to be the cause; at most 20.")
        List<@Valid @NotNull Diagnosis> diagnoses) {
    private static final String ON = "On which day, where the person knows it: from 1900-01-01 to today.";
    /** Nobody alive sought care before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    public Outcome {
        care = copyOf(care);
        diagnoses = copyOf(diagnoses);
    }

    // List.copyOf refuses null before validation can say where it is.
    private static <T> List<T> copyOf(List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    /** Refuses what no constraint of a single value can. */
    void requireSense(LocalDate today) {
        requireSomething();
        requireDiagnosesToldOnce();
        for (var number = 0; number < care.size(); number++) {
            requireDay("#/care/" + number + "/on", care.get(number).on(), today);
        }
        for (var number = 0; number < diagnoses.size(); number++) {
            requireDay("#/diagnoses/" + number + "/on", diagnoses.get(number).on(), today);
        }
    }

    /** Where the day is not left out: it may be tomorrow's here, for the person may live east of here. */
    private static void requireDay(String pointer, LocalDate day, LocalDate today) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(today.plusDays(1)))) {
            throw Problems.badRequest(pointer, "A day is from " + FIRST_DAY + " to today.");
        }
    }

    private void requireSomething() {
        if (care.isEmpty() && diagnoses.isEmpty()) {
            throw Problems.badRequest(
                    "#", "Say where care was sought or what the cause is. To take back what was told, erase it.");
        }
    }

    /** A diagnosis is neither told twice nor not at all. */
    private void requireDiagnosesToldOnce() {
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

            @Schema(description = ON, examples = "2026-05-06")
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
            @Schema(
                    description =
                            "A condition's id as triage writes it; whether triage knows the condition is not looked up.",
                    examples = "deep-vein-thrombosis")
            String condition,

            @Pattern(regexp = VisibleText.REGEXP, message = "These are no words.")
            @CodePointLength(max = LONGEST_WORDS, message = "A cause has at most {max} characters.")
            @Schema(description = "Other words; at most 500 characters.", maxLength = LONGEST_WORDS)
            String words,

            @NotNull @Schema(description = "Who said so.") Role by,

            @Schema(description = ON, examples = "2026-05-06")
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
