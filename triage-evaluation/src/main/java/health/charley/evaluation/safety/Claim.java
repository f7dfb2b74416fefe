package health.charley.evaluation.safety;

import java.util.List;
import java.util.Objects;

/**
 * One thing that the proof says of a topic, and what came of it.
 *
 * @param id the number of the property and a letter, such as {@code 7a}
 * @param sentence what is claimed
 * @param over what it was shown over
 * @param checked how many cases were looked at
 * @param counterexamples where it does not hold
 * @param witnesses what bears it out, where the claim is that something can be
 * @param notes what else was seen, a line each
 */
public record Claim(
        String id,
        String sentence,
        Method method,
        String over,
        long checked,
        List<Trace> counterexamples,
        List<Trace> witnesses,
        List<String> notes) {
    public Claim {
        Objects.requireNonNull(id);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(method);
        Objects.requireNonNull(over);
        counterexamples = List.copyOf(counterexamples);
        witnesses = List.copyOf(witnesses);
        notes = List.copyOf(notes);
    }

    /** A claim that went through cases. */
    static Claim of(String id, String sentence, Method method, String over, Findings findings) {
        return new Claim(
                id,
                sentence,
                method,
                over,
                findings.checked(),
                findings.counterexamples(),
                findings.witnesses(),
                findings.notes());
    }

    public boolean holds() {
        return counterexamples.isEmpty();
    }
}
