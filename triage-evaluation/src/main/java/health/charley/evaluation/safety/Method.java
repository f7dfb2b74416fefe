package health.charley.evaluation.safety;

/** How a claim of the proof is shown, from the strongest to the weakest. */
public enum Method {
    /** From the form of the rules, for every person and every set of answers. */
    SYMBOLIC("proved for all answers"),
    /** On the engine itself, for each case of a finite set that the claim names in full. */
    EXHAUSTIVE("every case tried"),
    /** On the engine itself, by one example for each thing that the claim speaks of. */
    WITNESS("an example for each"),
    /** On the engine itself, for some cases of a set that is too large: a test, not a proof. */
    SAMPLED("tested on a sample");

    private final String words;

    Method(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
