package health.charley.content.ask.redflag;

/**
 * An emergency rule of triage whose words stand in a text, or an emergency of another kind that a text speaks of.
 *
 * @param topic the topic whose knowledge has the rule; {@code general} for an emergency that belongs to no topic
 * @param rule its id there, such as {@code R1}
 * @param level how soon to seek care, {@code emergency} or {@code emergency_ambulance}
 * @param text what it speaks of, to the person
 */
public record RedFlag(String topic, String rule, String level, String text) {
    private static final String GENERAL = "general";

    /** Whether it is an emergency whatever topic was asked about, such as a stroke. */
    public boolean isGeneral() {
        return topic.equals(GENERAL);
    }
}
