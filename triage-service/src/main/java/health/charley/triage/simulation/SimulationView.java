package health.charley.triage.simulation;

import health.charley.evaluation.comparison.Comparison;
import health.charley.evaluation.comparison.Flip;
import health.charley.evaluation.scorecard.Group;
import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.statistics.Figure;
import health.charley.knowledge.file.Words;
import health.charley.triage.topic.KnowledgeView;
import health.charley.triage.topic.Plain;
import health.charley.triage.topic.ReviewStatus;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a candidate does on the topic's cases, beside the current knowledge. */
@Schema(name = "Simulation", description = "How a candidate does on the topic's cases, beside the current knowledge.")
public record SimulationView(
        @Schema(examples = "leg-cramps") @NotNull String topic,

        @NotNull KnowledgeView current,

        @Schema(description = ReviewStatus.MEANING, examples = ReviewStatus.EXAMPLE) @NotNull
        String reviewStatus,

        @NotNull KnowledgeView candidate,

        @Schema(description = "Whether the candidate must not be used.") @NotNull
        Boolean refused,

        @Schema(description = "Why it must not be used, each as a sentence.") @NotNull
        List<String> refusals,

        @Schema(
                description =
                        "Changes of red flags, care levels, questions and policies that may lower the care that is advised,"
                                + " whatever the cases show, each as a sentence: what raises to a level no longer, a level"
                                + " that is lower, and every change of words that people act on. What a changed likelihood,"
                                + " prevalence or budget does is told by the cases alone. Some of them are refusals too; all"
                                + " else is for a reviewer to look at.")
        @NotNull
        List<String> lowering,

        @Schema(description = "The figures of each suite, under each policy and in each manner of answering.") @NotNull
        List<RunView> runs,

        @Schema(description = "Every case that comes out otherwise.") @NotNull
        List<FlipView> flips) {

    /** One suite of cases under one policy, answered in one manner. */
    @Schema(name = "SimulationRun", description = "One suite of cases under one policy, answered in one manner.")
    public record RunView(
            @Schema(examples = "open") @NotNull String suite,
            @Schema(examples = "us") @NotNull String policy,

            @Schema(
                    description = "'told': every stated answer at once; 'asked': only what is asked, else not sure;"
                            + " 'on_form': only what is asked, else no in a list of boxes and not sure elsewhere, as on the"
                            + " web form.",
                    examples = "asked")
            @NotNull
            String manner,

            @NotNull List<MetricView> metrics) {

        static RunView from(Run current, Run candidate) {
            return new RunView(
                    current.suite().id(),
                    current.policy(),
                    Words.wordOf(current.manner()),
                    current.figures().get(Group.ALL).entrySet().stream()
                            .map(figure -> MetricView.from(figure, candidate.figure(figure.getKey())))
                            .toList());
        }
    }

    /** One figure of the scorecard, now and with the candidate. */
    @Schema(name = "SimulationMetric", description = "One figure of the scorecard, now and with the candidate.")
    public record MetricView(
            @Schema(examples = "top-1") @NotNull String metric,
            @Schema(examples = "Cause comes first") @NotNull String title,
            @NotNull FigureView current,
            @NotNull FigureView candidate) {

        static MetricView from(Map.Entry<Metric, Figure> current, Figure candidate) {
            return new MetricView(
                    current.getKey().id(),
                    current.getKey().title(),
                    FigureView.from(current.getValue()),
                    FigureView.from(candidate));
        }
    }

    /** A number with how far chance may have moved it. */
    @Schema(name = "SimulationFigure", description = "A number with how far chance may have moved it.")
    public record FigureView(
            @Schema(description = "Cases it was taken from.", examples = "25") @NotNull
            Integer cases,

            @Schema(
                    description = "A share from 0 to 1, a score, or a count; left out without a case.",
                    examples = "0.92")
            Optional<BigDecimal> value,

            @Schema(description = "Lower end of the 95 % confidence interval.", examples = "0.75")
            Optional<BigDecimal> low,

            @Schema(description = "Upper end of the 95 % confidence interval.", examples = "0.98")
            Optional<BigDecimal> high) {

        static FigureView from(Figure figure) {
            return new FigureView(
                    figure.cases(),
                    figure.isKnown() ? Optional.of(Plain.rounded(figure.value())) : Optional.empty(),
                    figure.interval().map(interval -> Plain.rounded(interval.from())),
                    figure.interval().map(interval -> Plain.rounded(interval.to())));
        }
    }

    /** A case that comes out otherwise. */
    @Schema(name = "SimulationFlip", description = "A case that comes out otherwise under the candidate.")
    public record FlipView(
            @Schema(examples = "open") @NotNull String suite,
            @Schema(examples = "us") @NotNull String policy,
            @Schema(examples = "asked") @NotNull String manner,

            @Schema(description = "Id of the case.", examples = "p001") @NotNull
            String id,

            @Schema(description = "What became of it, each as a sentence.") @NotNull
            List<String> changes) {

        static FlipView from(Flip flip) {
            return new FlipView(
                    flip.suite(), flip.policy(), Words.wordOf(flip.manner()), flip.caseId(), flip.changes());
        }
    }

    static SimulationView from(Comparison comparison) {
        var current = comparison.current();
        var candidate = comparison.candidate();
        return new SimulationView(
                current.knowledge().topic().id(),
                KnowledgeView.from(current.knowledge()),
                current.knowledge().topic().reviewStatus(),
                KnowledgeView.from(candidate.knowledge()),
                comparison.isRefused(),
                comparison.refusals(),
                comparison.lowering(),
                current.runs().stream()
                        .flatMap(run -> candidate.run(run.suite().id(), run.policy(), run.manner()).stream()
                                .map(other -> RunView.from(run, other)))
                        .toList(),
                comparison.flips().stream().map(FlipView::from).toList());
    }
}
