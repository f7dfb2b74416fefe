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
 * @param notes what else was seen, a line each
 */
public record Claim(
        String id,
        String sentence,
        Method method,
        String over,
        long checked,
        List<Counterexample> counterexamples,
        List<String> notes) {
    public Claim {
        Objects.requireNonNull(id);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(method);
        Objects.requireNonNull(over);
        counterexamples = List.copyOf(counterexamples);
        notes = List.copyOf(notes);
    }

    public boolean holds() {
        return counterexamples.isEmpty();
    }
}
