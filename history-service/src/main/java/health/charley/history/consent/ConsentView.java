package health.charley.history.consent;

import health.charley.history.id.UuidV7;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the deployment asks for, and what the person agreed to. */
@Schema(name = "Consent", description = "What the deployment asks for, and what the person agreed to.")
public record ConsentView(
        @Schema(description = "The version to agree to; left out where none is asked for.", examples = "2026-11")
        String asked,

        @Schema(required = true, description = "Whether nothing is saved without it.")
        boolean required,

        @Schema(
                description = "The version that the person agrees to now; left out where there is none.",
                examples = "2026-11")
        String given,

        @Schema(required = true, description = "What was given and withdrawn, newest first, at most 100.")
        List<ConsentStepView> history) {
    /** Steps in a reply. */
    static final int MOST_STEPS = 100;

    /** A consent that was given or withdrawn. */
    @Schema(name = "ConsentStep", description = "A consent that was given or withdrawn.")
    public record ConsentStepView(
            @Schema(required = true, description = "When.") Instant at,

            @Schema(required = true, description = "The version of the text.", examples = "2026-11")
            String version,

            @Schema(required = true, description = "True: given; false: withdrawn.")
            boolean given) {
        static ConsentStepView from(Consent consent) {
            return new ConsentStepView(UuidV7.timeOf(consent.id()), consent.version(), consent.given());
        }
    }

    static ConsentView of(ConsentConfig config, List<Consent> newest) {
        var now = newest.stream().findFirst().filter(Consent::given).map(Consent::version);
        return new ConsentView(
                config.version().orElse(null),
                config.version().isPresent() && config.required(),
                now.orElse(null),
                newest.stream().map(ConsentStepView::from).toList());
    }
}
