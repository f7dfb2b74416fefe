package health.charley.triage.evidence;

import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.triage.topic.Plain;
import health.charley.triage.topic.SourceView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How common a condition is. */
@Schema(name = "PrevalenceEvidence", description = "How common a condition is among those who open the topic.")
public record PrevalenceView(
        @Schema(examples = "deep-vein-thrombosis") @NotNull String condition,

        @NotNull String name,

        @Schema(description = "Share in percent, before the factors for age, sex and pregnancy.", examples = "22")
        @NotNull
        BigDecimal percent,

        @Schema(description = "Of that share, in percent; left out where the source gives none.")
        Optional<IntervalView> interval,

        @NotNull SourceView source,

        @Schema(description = "Ids of the citations that the share leans on.") @NotNull
        List<String> anchors) {

    static PrevalenceView from(Condition condition, KnowledgeBase base) {
        var prevalence = condition.prevalence();
        return new PrevalenceView(
                condition.id(),
                condition.name(),
                Plain.number(prevalence.percent()),
                prevalence.interval().map(IntervalView::from),
                SourceView.from(prevalence.source(), base),
                prevalence.anchors());
    }
}
