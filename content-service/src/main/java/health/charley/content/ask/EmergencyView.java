package health.charley.content.ask;

import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.redflag.RedFlag;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The card for an emergency. */
@Schema(name = "AnswerEmergency")
public record EmergencyView(
        @Schema(required = true, examples = EmergencyView.HEADING)
        String heading,

        @Schema(required = true, description = "The signs on the page's emergency card; else what the rules speak of.")
        List<String> signs,

        @Schema(required = true, description = "The triage rules of which the question speaks.")
        List<RedFlagView> redFlags) {
    static final String HEADING =
            "Call your emergency number (911 in the US, 999 in the UK) or go to the emergency room now"
                    + " if you have a leg problem and:";

    /** The page's own card; where there is none, one made of the rules. */
    static EmergencyView from(Answer answer) {
        var redFlags = answer.redFlags();
        return answer.page()
                .flatMap(PageText::emergency)
                .map(card -> new EmergencyView(card.heading(), card.signs(), views(redFlags)))
                .orElseGet(() -> new EmergencyView(
                        HEADING, redFlags.stream().map(RedFlag::text).toList(), views(redFlags)));
    }

    private static List<RedFlagView> views(List<RedFlag> redFlags) {
        return redFlags.stream().map(RedFlagView::from).toList();
    }

    /** A triage rule whose words stand in the question. */
    @Schema(name = "AnswerRedFlag")
    public record RedFlagView(
            @Schema(required = true, examples = "leg-cramps")
            String topic,

            @Schema(required = true, examples = "R1") String rule,

            @Schema(required = true, examples = "emergency_ambulance", description = "How soon to seek care.")
            String level,

            @Schema(required = true, description = "What the rule speaks of, to the person.")
            String text) {

        static RedFlagView from(RedFlag redFlag) {
            return new RedFlagView(redFlag.topic(), redFlag.rule(), redFlag.level(), redFlag.text());
        }
    }
}
