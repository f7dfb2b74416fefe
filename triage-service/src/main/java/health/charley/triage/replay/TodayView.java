package health.charley.triage.replay;

import health.charley.engine.NextStep;
import health.charley.engine.knowledge.Question;
import health.charley.triage.answer.AnswerView;
import health.charley.triage.answer.PastCase;
import health.charley.triage.assessment.CauseView;
import health.charley.triage.assessment.RedFlagView;
import health.charley.triage.assessment.ResultView;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.KnowledgeView;
import health.charley.triage.topic.ReviewStatus;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the newest knowledge makes of the same answers. */
@Schema(name = "Today", description = "What the newest knowledge makes of the same answers.")
public record TodayView(
        @NotNull KnowledgeView knowledge,

        @Schema(description = ReviewStatus.MEANING, examples = ReviewStatus.EXAMPLE) @NotNull
        String reviewStatus,

        @NotNull CareLevelView careLevel,

        @Schema(examples = "Make an appointment with a doctor") @NotNull
        String careTitle,

        @Schema(description = "Red flags that the answers raise today.") @NotNull
        List<RedFlagView> redFlags,

        @Schema(description = "The causes that fit today, the most probable first.") @NotNull
        List<TodayCauseView> causes,

        @Schema(
                description =
                        "Whether the care level or the red flags are others than the receipt told. Less urgent advice for want"
                                + " of answers that are left out is no other.")
        @NotNull
        Boolean adviceDiffers,

        @Schema(
                description = "The comparison as a sentence to the person.",
                examples = "Today's knowledge gives the same advice.")
        @NotNull
        String sentence,

        @Schema(description = "Answers of the receipt that today's knowledge has no question or no such choice for.")
        @NotNull
        List<AnswerView> leftOut,

        @Schema(description = "Questions that today's interview would ask next; empty where it would end here too.")
        @NotNull
        List<OpenQuestionView> wouldAsk) {
    /** A cause in short. */
    @Schema(name = "TodayCause", description = "A cause in short.")
    public record TodayCauseView(
            @Schema(examples = "night-leg-cramps") @NotNull String condition,
            @NotNull String name,
            @NotNull BigDecimal probability,
            @Schema(examples = "about 4 in 10") @NotNull String frequency) {

        static TodayCauseView from(CauseView cause) {
            return new TodayCauseView(cause.condition(), cause.name(), cause.probability(), cause.frequency());
        }
    }

    /** A question that would be asked. */
    @Schema(name = "OpenQuestion", description = "A question that would be asked.")
    public record OpenQuestionView(
            @Schema(examples = "knot") @NotNull String question,
            @NotNull String text) {

        static OpenQuestionView from(Question question) {
            return new OpenQuestionView(question.id(), question.text());
        }
    }

    static TodayView of(PastCase past, int budget, ToldAdvice before) {
        var stated = past.stated();
        var engine = stated.engine();
        var result = ResultView.of(stated, engine.assess(stated.person(), stated.answers()));
        var comparison = new AdviceComparison(before, result, past.leftOut().isEmpty());
        return new TodayView(
                KnowledgeView.from(stated.knowledge()),
                stated.base().topic().reviewStatus(),
                result.careLevel(),
                result.careTitle(),
                result.redFlags(),
                result.causes().stream().map(TodayCauseView::from).toList(),
                comparison.differs(),
                comparison.sentence(),
                past.leftOut(),
                wouldAsk(engine.next(stated.person(), stated.answers(), budget)));
    }

    private static List<OpenQuestionView> wouldAsk(NextStep step) {
        return step.fold(
                ask -> ask.screen().stream().map(OpenQuestionView::from).toList(), conclude -> List.of());
    }
}
