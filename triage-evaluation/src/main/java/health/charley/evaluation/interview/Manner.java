package health.charley.evaluation.interview;

/** How a case tells its answers. */
public enum Manner {
    /** Every answer that the case states is given at once. */
    TOLD("all told", "Every stated answer is given at once; nothing is asked."),
    /** Only what is asked is answered; what the case does not state is "not sure". */
    ASKED("asked", "Only what the interview asks is answered; what the case does not state is \"not sure\"."),
    /** Only what is asked is answered; what the case does not state is denied where the question has such an answer. */
    DENYING(
            "asked, else no",
            "Only what the interview asks is answered; what the case does not state is denied where that can be said.");

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

    /** Whether it shows how far the figures hang on how people answer, and holds no floor; no candidate may fail in it, though. */
    public boolean isSensitivityView() {
        return this == DENYING;
    }

    /** Whether questions are asked at all. */
    public boolean isAsked() {
        return this != TOLD;
    }
}
