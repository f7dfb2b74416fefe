package health.charley.engine.answer;

/** The sex a person was given at birth, which shifts pre-test probabilities. */
public enum Sex {
    FEMALE,
    MALE
}
