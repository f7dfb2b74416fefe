package health.charley.engine.answer;

/** Whether a person is pregnant; {@code POSTPARTUM} is the first twelve weeks after a birth. */
public enum Pregnancy {
    NONE,
    PREGNANT,
    POSTPARTUM,
    UNKNOWN
}
