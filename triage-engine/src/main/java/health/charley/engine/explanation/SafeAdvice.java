package health.charley.engine.explanation;

import health.charley.engine.inference.Differential.Ranked;
import health.charley.engine.knowledge.Advice;
import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.Advice.WatchFor;
import health.charley.engine.knowledge.Advice.Withhold;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.safety.FiredRedFlag;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The advice of the causes that fit, less what could do harm. */
final class SafeAdvice {
    private static final int LEADING = 3;

    private final Advice advice;

    SafeAdvice(Advice advice) {
        this.advice = advice;
    }

    /** What a person can do; nothing that would keep them from an emergency department. */
    List<SelfCare> selfCare(List<Cause> causes, List<Ranked> ranked, List<FiredRedFlag> redFlags, CareLevel level) {
        if (level.isAtLeast(CareLevel.EMERGENCY)) {
            return List.of();
        }
        var withheld = withheld(ranked, redFlags);
        var wanted = new LinkedHashSet<String>();
        causes.stream()
                .filter(cause -> cause.strength() != Strength.LESS_LIKELY)
                .forEach(cause -> wanted.addAll(cause.condition().selfCare()));
        return wanted.stream()
                .flatMap(id ->
                        advice.selfCare().stream().filter(item -> item.id().equals(id)))
                .filter(item -> !withheld.contains(item.kind()))
                .toList();
    }

    /** What to watch for, of all the causes shown. */
    List<WatchFor> watchFor(List<Cause> causes) {
        var wanted = new LinkedHashSet<String>();
        causes.forEach(cause -> wanted.addAll(cause.condition().watchFor()));
        return wanted.stream()
                .flatMap(id ->
                        advice.watchFor().stream().filter(item -> item.id().equals(id)))
                .toList();
    }

    private Set<String> withheld(List<Ranked> ranked, List<FiredRedFlag> redFlags) {
        var kinds = new HashSet<String>();
        advice.withhold().stream()
                .filter(withhold -> applies(withhold, ranked, redFlags))
                .forEach(withhold -> kinds.addAll(withhold.kinds()));
        return kinds;
    }

    private static boolean applies(Withhold withhold, List<Ranked> ranked, List<FiredRedFlag> redFlags) {
        var leads = ranked.stream()
                .limit(LEADING)
                .anyMatch(cause ->
                        withhold.conditions().contains(cause.condition().id()));
        return leads || (withhold.onRedFlag() && !redFlags.isEmpty());
    }
}
