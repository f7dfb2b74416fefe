package health.charley.knowledge.diff;

/** A part of the knowledge, in the order in which a reviewer reads changes. */
public enum Part {
    TOPIC("Topic"),
    RED_FLAGS("Red flags"),
    POLICIES("Policies"),
    CONDITIONS("Conditions"),
    QUESTIONS("Questions"),
    LIKELIHOODS("Findings and likelihoods"),
    GROUPS("Evidence groups"),
    ADVICE("Advice"),
    CITATIONS("Citations");

    private final String heading;

    Part(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
