package health.charley.evaluation.interview;

/** How a case tells its answers. */
public enum Manner {
    /** Every answer that the case states is given at once. */
    TOLD("all told", "Every stated answer is given at once; nothing is asked."),
    /** Only what is asked is answered; what the case does not state is "not sure". */
    ASKED("asked", "Only what the interview asks is answered; what the case does not state is \"not sure\"."),
    /** Only what is asked is answered, as the web form takes it: in a list of boxes what the case does not state is denied. */
    ON_FORM(
            "on the form",
            "Only what the interview asks is answered, as on the web form: what the case does not state"
                    + " is denied in a list of boxes, where a box is left empty, and \"not sure\" elsewhere.");

    private final String title;
    private final String description;

    Manner(String title, String description) {
        this.title = title;
        this.description = description;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** Whether questions are asked at all. */
    public boolean isAsked() {
        return this != TOLD;
    }
}
