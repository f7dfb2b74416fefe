package health.charley.engine.explanation;

import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.Advice;
import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.Advice.WatchFor;
import health.charley.engine.knowledge.Advice.Withhold;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.selection.InterviewState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The advice of the causes that fit, less what could do harm. */
final class SafeAdvice {
    private static final int LEADING = 3;

    /** The kind of advice that says what not to do, which an emergency needs too. */
    private static final String WARNING = "warning";

    private final Advice advice;
    private final InterviewState state;

    SafeAdvice(Advice advice, InterviewState state) {
        this.advice = advice;
        this.state = state;
    }

    /**
     * What a person can do; in an emergency only what not to do, for nothing must keep them from help. Of advice that does not
     * go together, that of the more probable cause is given, but a warning goes before all else.
     */
    List<SelfCare> selfCare(List<Cause> causes) {
        var isEmergency = state.decision().level().isAtLeast(CareLevel.EMERGENCY);
        var safe = wanted(causes, isEmergency)
                .filter(piece -> !isEmergency || isWarning(piece))
                .toList();
        var warnings = safe.stream().filter(SafeAdvice::isWarning).toList();
        var given = new ArrayList<SelfCare>();
        safe.stream()
                .filter(piece -> isWarning(piece) || warnings.stream().noneMatch(piece::excludes))
                .filter(piece -> given.stream().noneMatch(piece::excludes))
                .forEach(given::add);
        return given;
    }

    private static boolean isWarning(SelfCare piece) {
        return piece.kind().equals(WARNING);
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

    /** What the causes name and nothing holds back, of the most probable first. */
    private Stream<SelfCare> wanted(List<Cause> causes, boolean isEmergency) {
        var withheld = advice.withhold().stream().filter(this::applies).toList();
        return causes.stream()
                .filter(cause -> isEmergency || cause.strength() != Strength.LESS_LIKELY)
                .flatMap(cause -> cause.condition().selfCare().stream())
                .distinct()
                .flatMap(id ->
                        advice.selfCare().stream().filter(item -> item.id().equals(id)))
                .filter(piece -> withheld.stream().noneMatch(withhold -> withhold.covers(piece)));
    }

    private boolean applies(Withhold withhold) {
        return leads(withhold.conditions())
                || (withhold.onRedFlag() && !state.decision().redFlags().isEmpty())
                || withhold.when().filter(this::mayHold).isPresent();
    }

    private boolean leads(Set<String> conditions) {
        return state.differential().ranked().stream()
                .limit(LEADING)
                .anyMatch(cause -> conditions.contains(cause.condition().id()));
    }

    /** It holds, or it may: "not sure" keeps advice back as a yes does. */
    private boolean mayHold(Criterion when) {
        return when.truth(state.person(), state.answers()).compareTo(Truth.UNSURE) >= 0;
    }
}
