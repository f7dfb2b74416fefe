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

    /** The kind of advice that says what not to do, which an emergency needs too. */
    private static final String WARNING = "warning";

    /** What a person can do; in an emergency only what not to do, for nothing must keep them from help. */
    List<SelfCare> selfCare(List<Cause> causes, List<Ranked> ranked, List<FiredRedFlag> redFlags, CareLevel level) {
        var isEmergency = level.isAtLeast(CareLevel.EMERGENCY);
        var withheld = withheld(ranked, redFlags);
        var wanted = new LinkedHashSet<String>();
        causes.stream()
                .filter(cause -> isEmergency || cause.strength() != Strength.LESS_LIKELY)
                .forEach(cause -> wanted.addAll(cause.condition().selfCare()));
        return wanted.stream()
                .flatMap(id ->
                        advice.selfCare().stream().filter(item -> item.id().equals(id)))
                .filter(item -> !withheld.contains(item.kind()))
                .filter(item -> !isEmergency || item.kind().equals(WARNING))
                .toList();
    }

    /** What to watch for, of all the causes shown, the most urgent first. */
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
