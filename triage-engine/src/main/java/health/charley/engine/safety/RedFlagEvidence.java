package health.charley.engine.safety;

import health.charley.engine.inference.Differential;
import java.util.List;
import java.util.Set;

/**
 * What red flags that fired say about causes. A rule looks at several answers together, which the likelihoods of single
 * findings take to be independent; so the conditions that it guards against are held to be at least as probable as its
 * predictive value. It raises and never lowers them.
 */
public final class RedFlagEvidence {

    /** The differential with what the red flags that certainly fired say; the most urgent one has the last word. */
    public static Differential weigh(Differential differential, List<FiredRedFlag> fired) {
        var weighed = differential;
        for (var i = fired.size() - 1; i >= 0; i--) {
            weighed = weigh(weighed, fired.get(i));
        }
        return weighed;
    }

    private static Differential weigh(Differential differential, FiredRedFlag fired) {
        var redFlag = fired.redFlag();
        if (!fired.certain() || redFlag.predictiveValue().isEmpty()) {
            return differential;
        }
        var share = redFlag.predictiveValue().get().share();
        return differential.withAtLeast(share, Set.copyOf(redFlag.thinkOf()));
    }

    private RedFlagEvidence() {}
}
