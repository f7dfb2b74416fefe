package health.charley.content.ask.redflag;

/**
 * An emergency rule of triage whose words stand in a text.
 *
 * @param topic the topic whose knowledge has the rule
 * @param rule its id there, such as {@code R1}
 * @param level how soon to seek care, {@code emergency} or {@code emergency_ambulance}
 * @param text what it speaks of, to the person
 */
public record RedFlag(String topic, String rule, String level, String text) {}
