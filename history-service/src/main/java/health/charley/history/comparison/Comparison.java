package health.charley.history.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.history.report.AnswerGiven;
import health.charley.history.report.Cause;
import health.charley.history.report.Report;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from an assessment to a later one of the same topic: data for a page to tell. A pure function of the two. */
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

        @Schema(required = true) Trend advice,

        @Schema(required = true, description = "Answers that differ, in the order of the questions.")
        List<ChangedAnswer> answers,

        @Schema(required = true, description = "Red flags that the later one raises and the earlier did not.")
        List<Report.RedFlagRaised> redFlagsRaised,

        @Schema(required = true, description = "Red flags that the earlier one raised and the later does not.")
        List<Report.RedFlagRaised> redFlagsGone,

        @Schema(
                required = true,
                description = "Every cause that either names, the most probable of the later one first.")
        List<ChangedCause> causes) {

    /** Care levels by how soon care is needed, the least urgent first. */
    private static final List<String> BY_URGENCY =
            List.of("self_care", "consultation", "consultation_24", "emergency", "emergency_ambulance");

    /** One of the two assessments. */
    @Schema(name = "ComparedAssessment", description = "One of the two assessments.")
    public record Side(
            @Schema(required = true) UUID id,
            @Schema(required = true) Instant assessedAt,

            @Schema(required = true, description = "The care level in triage's words.")
            String careLevel,

            @Schema(required = true) String careTitle,
            @Schema(required = true) String knowledgeVersion) {

        static Side of(Report report) {
            return new Side(
                    report.id(),
                    report.assessedAt(),
                    report.advice().careLevel(),
                    report.advice().title(),
                    report.origin().knowledgeVersion());
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

    /** An answer that differs. */
    @Schema(
            name = "ChangedAnswer",
            description = "An answer that differs; one side is left out where the question was not answered.")
    public record ChangedAnswer(
            @Schema(required = true, description = "The question's id.")
            String question,

            @Schema(required = true, description = "The question as the person read it.")
            String text,

            @Schema(description = "The earlier answer.") Optional<String> before,
            @Schema(description = "The later answer.") Optional<String> after) {}

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
        answers = List.copyOf(answers);
        redFlagsRaised = List.copyOf(redFlagsRaised);
        redFlagsGone = List.copyOf(redFlagsGone);
        causes = List.copyOf(causes);
    }

    static Comparison of(Report one, Report other) {
        var isInOrder = !one.assessedAt().isAfter(other.assessedAt());
        return between(isInOrder ? one : other, isInOrder ? other : one);
    }

    private static Comparison between(Report earlier, Report later) {
        return new Comparison(
                Side.of(earlier),
                Side.of(later),
                earlier.origin().knowledgeSha256().equals(later.origin().knowledgeSha256())
                        && earlier.origin().policy().equals(later.origin().policy()),
                trend(earlier.advice().careLevel(), later.advice().careLevel()),
                answers(earlier, later),
                flagsBeyond(earlier, later),
                flagsBeyond(later, earlier),
                causes(earlier, later));
    }

    private static Trend trend(String before, String after) {
        if (before.equals(after)) {
            return Trend.SAME;
        }
        if (!BY_URGENCY.contains(before) || !BY_URGENCY.contains(after)) {
            return Trend.UNKNOWN;
        }
        return BY_URGENCY.indexOf(after) > BY_URGENCY.indexOf(before) ? Trend.MORE_URGENT : Trend.LESS_URGENT;
    }

    private static List<ChangedAnswer> answers(Report earlier, Report later) {
        var before = byKey(earlier.answers(), AnswerGiven::question);
        var after = byKey(later.answers(), AnswerGiven::question);
        return keys(after, before).stream()
                .map(question ->
                        changed(Optional.ofNullable(before.get(question)), Optional.ofNullable(after.get(question))))
                .filter(answer -> !answer.before().equals(answer.after()))
                .toList();
    }

    private static ChangedAnswer changed(Optional<AnswerGiven> before, Optional<AnswerGiven> after) {
        var question = after.or(() -> before).orElseThrow();
        return new ChangedAnswer(
                question.question(), question.text(), before.map(AnswerGiven::answer), after.map(AnswerGiven::answer));
    }

    private static List<Report.RedFlagRaised> flagsBeyond(Report known, Report other) {
        var ids = known.redFlags().stream().map(Report.RedFlagRaised::id).toList();
        return other.redFlags().stream()
                .filter(flag -> !ids.contains(flag.id()))
                .toList();
    }

    private static List<ChangedCause> causes(Report earlier, Report later) {
        var before = byKey(earlier.causes(), Cause::condition);
        var after = byKey(later.causes(), Cause::condition);
        return keys(after, before).stream()
                .map(condition -> new ChangedCause(
                        condition,
                        Optional.ofNullable(after.get(condition))
                                .orElseGet(() -> before.get(condition))
                                .name(),
                        Optional.ofNullable(before.get(condition)).map(Cause::probability),
                        Optional.ofNullable(after.get(condition)).map(Cause::probability)))
                .toList();
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream().collect(Collectors.toMap(key, item -> item, (first, again) -> first, LinkedHashMap::new));
    }

    /** The keys of the first, and then those that only the second has. */
    private static Set<String> keys(Map<String, ?> first, Map<String, ?> second) {
        var keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        return keys;
    }
}
