package health.charley.content.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.redflag.RedFlag;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The card for an emergency. */
@Schema(name = "AnswerEmergency")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmergencyView(
        @Schema(required = true, examples = EmergencyView.HEADING)
        String heading,

        @Schema(
                required = true,
                description =
                        "The signs on the page's emergency card; else, and in an emergency that belongs to no topic,"
                                + " what the rules speak of.")
        List<String> signs,

        @Schema(
                description = "Why the card is shown, where the question is not in English; else absent.",
                examples = EmergencyView.UNREAD)
        String caution,

        @Schema(
                required = true,
                description =
                        "The emergency rules of which the question speaks; none where it could not be read for them.")
        List<RedFlagView> redFlags) {
    static final String UNREAD =
            "Questions in other languages than English cannot be read for warning signs. So this is shown with every one of"
                    + " them. If any of it is true for you, do not wait.";
    static final String HEADING =
            "Call your emergency number (911 in the US, 999 in the UK) or go to the emergency room now"
                    + " if you have a leg problem and:";
    static final String GENERAL_HEADING =
            "Call your emergency number (911 in the US, 999 in the UK) or go to the emergency room now.";

    /** The page's own card, unless it is no emergency of the page's topic; where there is none, one made of the rules. */
    static EmergencyView from(Answer answer) {
        var redFlags = answer.redFlags();
        if (redFlags.stream().anyMatch(RedFlag::isGeneral)) {
            return new EmergencyView(GENERAL_HEADING, texts(redFlags), caution(answer), views(redFlags));
        }
        return answer.page()
                .flatMap(PageText::emergency)
                .map(card -> new EmergencyView(card.heading(), card.signs(), caution(answer), views(redFlags)))
                .orElseGet(() -> new EmergencyView(
                        HEADING,
                        texts(redFlags.isEmpty() ? answer.unread() : redFlags),
                        caution(answer),
                        views(redFlags)));
    }

    private static String caution(Answer answer) {
        return answer.unread().isEmpty() ? null : UNREAD;
    }

    private static List<String> texts(List<RedFlag> redFlags) {
        return redFlags.stream().map(RedFlag::text).toList();
    }

    private static List<RedFlagView> views(List<RedFlag> redFlags) {
        return redFlags.stream().map(RedFlagView::from).toList();
    }

    /** An emergency rule whose words stand in the question. */
    @Schema(name = "AnswerRedFlag")
    public record RedFlagView(
            @Schema(
                    required = true,
                    examples = "leg-cramps",
                    description = "`general` for an emergency that belongs to no topic, such as a stroke.")
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
