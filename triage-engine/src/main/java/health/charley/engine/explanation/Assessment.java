package health.charley.engine.explanation;

import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.Advice.WatchFor;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import health.charley.engine.safety.FiredRedFlag;
import java.util.List;
import java.util.Objects;

/**
 * The outcome of an interview.
 *
 * @param reason why this level, as a sentence to the person
 * @param conclusive false where no named cause stands out: "not enough to tell"
 * @param causes the most probable first
 * @param notAsked what could still have told more, the most telling first
 */
public record Assessment(
        CareLevel level,
        String reason,
        List<FiredRedFlag> redFlags,
        boolean conclusive,
        List<Cause> causes,
        List<SelfCare> selfCare,
        List<WatchFor> watchFor,
        List<Question> notAsked) {
    public Assessment {
        Objects.requireNonNull(level);
        Objects.requireNonNull(reason);
        redFlags = List.copyOf(redFlags);
        causes = List.copyOf(causes);
        selfCare = List.copyOf(selfCare);
        watchFor = List.copyOf(watchFor);
        notAsked = List.copyOf(notAsked);
    }
}
