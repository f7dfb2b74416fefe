package health.charley.triage.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.util.RawValue;
import health.charley.engine.NextStep;
import health.charley.engine.NextStep.Ask;
import health.charley.engine.NextStep.Conclude;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.triage.answer.Case;
import health.charley.triage.assessment.RedFlagView;
import health.charley.triage.assessment.ResultView;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.KnowledgeView;
import health.charley.triage.topic.QuestionView;
import health.charley.triage.topic.ReviewStatus;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes next: one screen of questions, or the outcome. */
@Schema(name = "Interview", description = "What comes next: one screen of questions, or the outcome.")
public record InterviewView(
        @NotNull Status status,

        @Schema(examples = "leg-cramps") @NotNull String topic,

        @Schema(examples = "us") @NotNull String policy,

        @Schema(examples = "en-US") @NotNull String language,

        @NotNull KnowledgeView knowledge,

        @Schema(description = ReviewStatus.MEANING, examples = ReviewStatus.EXAMPLE) @NotNull
        String reviewStatus,

        @Schema(description = "What the questions of the screen have in common, where there are several.")
        Optional<HeadingView> heading,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = QuestionView.class,
                description = "One screen, to be answered together; empty when the interview is complete.")
        @NotNull
        List<RawValue> questions,

        @NotNull Progress progress,

        @Schema(description = "An emergency, shown at once, while a few questions could still raise the level.")
        Optional<AlertView> alert,

        @Schema(description = "The outcome, when the interview is complete.")
        Optional<ResultView> result,

        @Schema(
                description =
                        "Id of the finished assessment, a UUIDv7: the one that the request named; else one that follows from the"
                                + " request and the current window of ten minutes, whose time is the start of that window.",
                examples = "01997c3a-5b00-7000-8000-000000000001")
        Optional<UUID> assessment,

        @Schema(
                description =
                        "The finished assessment as a compact JWS (EdDSA), which the history service accepts; its keys are"
                                + " at /.well-known/jwks.json.")
        Optional<String> receipt) {

    /** Whether questions are left. */
    @Schema(name = "InterviewStatus", description = "Whether questions are left.")
    public enum Status {
        @JsonProperty("in_progress")
        IN_PROGRESS,
        @JsonProperty("complete")
        COMPLETE
    }

    /** How far the interview has come. */
    @Schema(name = "Progress", description = "How far the interview has come.")
    public record Progress(
            @Schema(description = "Questions answered.", examples = "3") @NotNull
            Integer answered,

            @Schema(description = "Estimate of the screens still to come.", examples = "6") @NotNull
            Integer expectedRemaining) {

        static Progress from(NextStep.Progress progress) {
            return new Progress(progress.answered(), progress.expectedRemaining());
        }
    }

    /** An emergency that is already certain. */
    @Schema(name = "Alert", description = "An emergency that is already certain.")
    public record AlertView(
            @NotNull CareLevelView careLevel,

            @Schema(examples = "Go to an emergency room now") @NotNull
            String title,

            @Schema(description = "What to do now.") @NotNull
            String text,

            @NotNull List<RedFlagView> redFlags) {

        static AlertView from(NextStep.Alert alert, PolicyPack policy) {
            var wording = policy.wordingOf(alert.level());
            return new AlertView(
                    CareLevelView.from(alert.level()),
                    wording.title(),
                    wording.advice(),
                    alert.redFlags().stream()
                            .map(fired -> RedFlagView.from(fired, policy))
                            .toList());
        }
    }

    static InterviewView asking(Case stated, Ask ask, List<RawValue> questions) {
        return new InterviewView(
                Status.IN_PROGRESS,
                stated.base().topic().id(),
                stated.policy().id(),
                stated.base().topic().language(),
                KnowledgeView.from(stated.knowledge()),
                stated.base().topic().reviewStatus(),
                ask.heading().map(HeadingView::from),
                questions,
                Progress.from(ask.progress()),
                ask.alert().map(alert -> AlertView.from(alert, stated.policy())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static InterviewView complete(Case stated, Conclude conclude, ResultView result, UUID assessment, String receipt) {
        return new InterviewView(
                Status.COMPLETE,
                stated.base().topic().id(),
                stated.policy().id(),
                stated.base().topic().language(),
                KnowledgeView.from(stated.knowledge()),
                stated.base().topic().reviewStatus(),
                Optional.empty(),
                List.of(),
                Progress.from(conclude.progress()),
                Optional.empty(),
                Optional.of(result),
                Optional.of(assessment),
                Optional.of(receipt));
    }
}
