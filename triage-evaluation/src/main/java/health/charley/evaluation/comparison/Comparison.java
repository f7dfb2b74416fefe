package health.charley.evaluation.comparison;

import health.charley.engine.knowledge.PolicyPack;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.scorecard.Floors;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.scorecard.Scorecard;
import health.charley.evaluation.vignette.Suite;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.diff.Change;
import health.charley.knowledge.diff.KnowledgeDiff;
import health.charley.knowledge.diff.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A candidate for a topic's knowledge against the current one, on the same cases. The same input gives the same comparison.
 *
 * @param flips every case that comes out otherwise, in the order of runs and cases
 * @param floors what the suites must reach, some of which may have none
 * @param lowering changes that may lower the care that is advised, whatever the cases show, and other words of what people
 *     act on, which may as well: to look at although not all of them are refused
 * @param refusals why the candidate must not be used, each as a sentence; none where it may
 */
public record Comparison(
        Scorecard current,
        Scorecard candidate,
        Floors floors,
        List<Flip> flips,
        List<String> lowering,
        List<String> refusals) {

    public Comparison {
        flips = List.copyOf(flips);
        lowering = List.copyOf(lowering);
        refusals = List.copyOf(refusals);
    }

    /** Compares two versions of a topic, or gives up with {@link ComparisonStopped} when patience is at its end. */
    public static Comparison of(
            KnowledgeVersion current,
            KnowledgeVersion candidate,
            List<Suite> suites,
            Floors floors,
            Patience patience) {
        OtherTopic.refuse(current, candidate);
        var before = Scorecard.of(current, suites, List.of(), patience::check);
        var after = Scorecard.of(candidate, suites, List.of(), patience::check);
        var flips = before.runs().stream()
                .flatMap(run -> after.run(run.suite().id(), run.policy(), run.manner()).stream()
                        .flatMap(other -> flips(run, other).stream()))
                .toList();
        var refusals = new ArrayList<>(policiesLost(current, candidate));
        flips.forEach(flip -> refusals.addAll(flip.refusals()));
        var changes = KnowledgeDiff.between(current.base(), candidate.base(), patience::check)
                .changes();
        changes.stream().filter(Change::refused).forEach(change -> refusals.add(reason(change) + change.sentence()));
        floors.newlyBroken(before, after)
                .forEach(sentence -> refusals.add("It breaks a floor that the current knowledge keeps. " + sentence));
        return new Comparison(before, after, floors, flips, lowering(changes), refusals);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    private static List<String> lowering(List<Change> changes) {
        return changes.stream()
                .filter(Change::mustBeLookedAt)
                .map(Change::sentence)
                .toList();
    }

    private static String reason(Change change) {
        return change.part() == Part.RED_FLAGS
                ? "It loses answers that a red flag must see. "
                : "Somebody may get urgent care later, or none. ";
    }

    private static List<Flip> flips(Run before, Run after) {
        var others = new LinkedHashMap<String, PlayedCase>();
        after.cases().forEach(other -> others.put(other.vignette().id(), other));
        var flips = new ArrayList<Flip>();
        for (var one : before.cases()) {
            var other = Optional.ofNullable(others.remove(one.vignette().id()));
            var changes = other.map(played -> Flips.changes(one, played)).orElse(List.of(Flips.LOST));
            var regressions =
                    other.map(played -> Flips.regressions(one, played)).orElse(Flips.regressionsOfLost(one));
            if (!changes.isEmpty()) {
                flips.add(flip(before, one, changes, regressions));
            }
        }
        others.values().forEach(won -> flips.add(flip(after, won, List.of(Flips.WON), List.of())));
        return flips;
    }

    private static Flip flip(Run run, PlayedCase played, List<String> changes, List<String> regressions) {
        return new Flip(run.suite().id(), run.policy(), run.manner(), played.vignette(), changes, regressions);
    }

    private static List<String> policiesLost(KnowledgeVersion current, KnowledgeVersion candidate) {
        return current.base().policies().stream()
                .map(PolicyPack::id)
                .filter(id -> candidate.base().policy(id).isEmpty())
                .map(id -> "Policy pack '" + id + "' is gone, so its emergencies cannot be judged.")
                .toList();
    }
}
