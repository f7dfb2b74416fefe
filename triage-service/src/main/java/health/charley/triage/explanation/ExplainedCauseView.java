package health.charley.triage.explanation;

import health.charley.engine.explanation.CauseExplanation;
import health.charley.engine.explanation.CauseExplanation.OpenEvidence;
import health.charley.engine.explanation.DecisiveAnswer;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.triage.assessment.CauseView;
import health.charley.triage.assessment.DampedGroupView;
import health.charley.triage.assessment.DecisiveAnswerView;
import health.charley.triage.assessment.EvidenceView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cause with what could still be said for and against it. */
@Schema(name = "ExplainedCause", description = "A cause, and what open questions could still say about it.")
public record ExplainedCauseView(
        @NotNull CauseView cause,

        @Schema(description = "What answers to open questions would say, the most telling first.") @NotNull
        List<OpenEvidenceView> notAsked,

        @Schema(
                description =
                        "Single answers to open questions that would change the care level, the most urgent first.")
        @NotNull
        List<DecisiveAnswerView> decisiveAnswers,

        @Schema(description = "The groups of answers that say partly the same, of the evidence on the cause.") @NotNull
        List<DampedGroupView> groups) {

    /** What an answer to an open question would say. */
    @Schema(name = "OpenEvidence", description = "What an answer to an open question would say.")
    public record OpenEvidenceView(
            @Schema(description = "Id of the question.", examples = "knot") @NotNull
            String question,

            @Schema(description = "The question in words.") @NotNull
            String text,

            @NotNull EvidenceView evidence) {

        static OpenEvidenceView from(OpenEvidence open, KnowledgeBase knowledge) {
            var question = open.question();
            return new OpenEvidenceView(question.id(), question.text(), EvidenceView.from(open.evidence(), knowledge));
        }
    }

    static ExplainedCauseView from(
            CauseExplanation explanation, List<DecisiveAnswer> decisive, KnowledgeBase knowledge) {
        return new ExplainedCauseView(
                CauseView.from(explanation.cause(), knowledge),
                explanation.notAsked().stream()
                        .map(open -> OpenEvidenceView.from(open, knowledge))
                        .toList(),
                decisive.stream().map(DecisiveAnswerView::from).toList(),
                DampedGroupView.behind(List.of(explanation.cause()), knowledge));
    }
}
