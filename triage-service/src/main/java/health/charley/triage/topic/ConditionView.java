package health.charley.triage.topic;

import health.charley.engine.knowledge.Condition;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition that the topic knows. */
@Schema(name = "Condition", description = "A condition that may be behind the symptoms.")
public record ConditionView(
        @Schema(examples = "deep-vein-thrombosis") @NotNull String id,

        @Schema(examples = "Deep vein thrombosis (blood clot in a leg vein)") @NotNull
        String name,

        @NotNull String summary,

        @Schema(description = "ICD-10 codes.") @NotNull List<String> icd10,

        @Schema(description = "SNOMED CT code, where one was verified.")
        Optional<String> snomed,

        @Schema(description = "The care level that suits it when nothing else is known.") @NotNull
        CareLevelView careLevel,

        @Schema(
                description = "Where the content service describes it.",
                examples = "/api/content/v1/causes/deep-vein-thrombosis")
        @NotNull
        String content) {

    static ConditionView from(Condition condition) {
        return new ConditionView(
                condition.id(),
                condition.name(),
                condition.summary(),
                condition.icd10(),
                condition.snomed(),
                CareLevelView.from(condition.careLevel()),
                contentOf(condition));
    }

    /** Where the content service describes a condition. */
    public static String contentOf(Condition condition) {
        return "/api/content/v1/causes/" + condition.id();
    }
}
