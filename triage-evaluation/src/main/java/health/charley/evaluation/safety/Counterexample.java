package health.charley.evaluation.safety;

import java.util.List;
import java.util.Objects;

/**
 * A case in which a claim does not hold.
 *
 * @param subject what is wrong in one line, the same in every run
 * @param path the person, the pages of the interview and its outcome, a line each, to be read by a clinician
 */
public record Counterexample(String subject, List<String> path) {
    public Counterexample {
        Objects.requireNonNull(subject);
        path = List.copyOf(path);
    }
}
