package health.charley.engine.explanation;

import health.charley.engine.knowledge.Question;
import java.util.List;
import java.util.Objects;

/**
 * Why a cause stands where it stands.
 *
 * @param notAsked what the open questions could still say about it, the most telling first
 */
public record CauseExplanation(Cause cause, List<OpenEvidence> notAsked) {

    /** What an answer to a question that was not asked would say. */
    public record OpenEvidence(Question question, Evidence evidence) {
        public OpenEvidence {
            Objects.requireNonNull(question);
            Objects.requireNonNull(evidence);
        }
    }

    public CauseExplanation {
        Objects.requireNonNull(cause);
        notAsked = List.copyOf(notAsked);
    }
}
