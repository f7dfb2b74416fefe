package health.charley.evaluation.safety;

import java.util.List;
import java.util.Objects;

/**
 * A case in which a claim does not hold, or one that bears it out.
 *
 * @param subject what it shows in one line, the same in every run
 * @param path the person, the pages of the interview and its outcome, a line each, to be read by a clinician
 */
public record Trace(String subject, List<String> path) {
    public Trace {
        Objects.requireNonNull(subject);
        path = List.copyOf(path);
    }
}
