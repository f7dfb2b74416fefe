package health.charley.history.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.history.report.Report;
import health.charley.history.report.ReviewStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from an assessment to a later one of the same topic: data for a page to tell. */
@Schema(name = "Comparison", description = "What changed from an assessment to a later one of the same topic.")
public record Comparison(
        @Schema(required = true) Side earlier,
        @Schema(required = true) Side later,

        @Schema(
                required = true,
                description =
                        "Whether both were made by the same version of the knowledge and under the same policy. If not, a change of"
                                + " the advice may be a change of the guide.")
        boolean sameKnowledge,

        @Schema(
                required = true,
                description =
                        "Whether the words of the questions could be had for both. If not, questions and answers of one or both"
                                + " are named by their ids, and asking again later may bring the words.")
        boolean worded,

        @Schema(required = true) Trend advice,

        @Schema(
                required = true,
                description =
                        "What differs about the person: age, sex at birth, pregnancy, in this order; mostly empty.")
        List<ChangedDetail> person,

        @Schema(required = true, description = "Answers that differ, in the order of the questions.")
        List<ChangedAnswer> answers,

        @Schema(
                required = true,
                description =
                        "Red flags that the later one raises and the earlier did not, or raised uncertainly where the later"
                                + " one is certain.")
        List<ChangedFlag> redFlagsRaised,

        @Schema(
                required = true,
                description =
                        "Red flags that the earlier one raised for certain and the later one raises uncertainly: they are"
                                + " not gone.")
        List<ChangedFlag> redFlagsLessCertain,

        @Schema(
                required = true,
                description = "Red flags that the earlier one raised, certainly or not, and the later does not.")
        List<ChangedFlag> redFlagsGone,

        @Schema(
                required = true,
                description = "Every cause that either names, the most probable of the later one first.")
        List<ChangedCause> causes) {

    /** One of the two assessments. */
    @Schema(name = "ComparedAssessment", description = "One of the two assessments.")
    public record Side(
            @Schema(required = true) UUID id,
            @Schema(required = true) Instant assessedAt,

            @Schema(required = true, description = "The care level in triage's words.")
            String careLevel,

            @Schema(required = true) String careTitle,
            @Schema(required = true) String knowledgeVersion,

            @Schema(required = true, description = "Whether clinicians have reviewed the knowledge.")
            ReviewStatus review) {

        static Side of(Report report) {
            return new Side(
                    report.id(),
                    report.assessedAt(),
                    report.advice().careLevel(),
                    report.advice().title(),
                    report.origin().knowledgeVersion(),
                    report.review());
        }
    }

    /** How the urgency moved. */
    @Schema(
            name = "Trend",
            description =
                    "Whether the later advice is more urgent, less urgent, the same, or of a level not known here.")
    public enum Trend {
        @JsonProperty("more-urgent")
        MORE_URGENT,
        @JsonProperty("less-urgent")
        LESS_URGENT,
        @JsonProperty("same")
        SAME,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** Something about the person that differs. */
    @Schema(
            name = "ChangedDetail",
            description = "Something about the person that differs; one side is left out where it is not known.")
    public record ChangedDetail(
            @Schema(required = true) Detail what,

            @Schema(
                    description = "The earlier one: whole years, or triage's word for sex or pregnancy.",
                    examples = "25")
            Optional<String> before,

            @Schema(description = "The later one.", examples = "26")
            Optional<String> after) {}

    /** What an assessment knows about a person. */
    @Schema(
            name = "PersonDetail",
            description = "What an assessment knows about a person: age, sex at birth, pregnancy.")
    public enum Detail {
        @JsonProperty("age")
        AGE,
        @JsonProperty("sex")
        SEX,
        @JsonProperty("pregnancy")
        PREGNANCY
    }

    /** An answer that differs. */
    @Schema(
            name = "ChangedAnswer",
            description = "An answer that differs; one side is left out where the question was not answered.")
    public record ChangedAnswer(
            @Schema(required = true, description = "The question's id.")
            String question,

            @Schema(
                    required = true,
                    description = "The question as the person read it; its id where the words could not be had.")
            String text,

            @Schema(description = "The earlier answer, in the same way.")
            Optional<String> before,

            @Schema(description = "The later answer, in the same way.")
            Optional<String> after) {}

    /** A cause in both. */
    @Schema(
            name = "ChangedCause",
            description = "A cause in both; one side is left out where it is not among the causes named.")
    public record ChangedCause(
            @Schema(required = true, description = "The condition's id.")
            String condition,

            @Schema(required = true) String name,

            @Schema(description = "The earlier probability, from 0 to 1.")
            Optional<Double> before,

            @Schema(description = "The later probability, from 0 to 1.")
            Optional<Double> after) {}

    public Comparison {
        person = List.copyOf(person);
        answers = List.copyOf(answers);
        redFlagsRaised = List.copyOf(redFlagsRaised);
        redFlagsLessCertain = List.copyOf(redFlagsLessCertain);
        redFlagsGone = List.copyOf(redFlagsGone);
        causes = List.copyOf(causes);
    }
}
