package health.charley.evaluation.scorecard;

import health.charley.evaluation.vignette.Suite;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The floors of suites, by the id of the suite. A suite may have none. */
public record Floors(Map<String, List<Floor>> bySuite) {

    public Floors {
        bySuite = Map.copyOf(bySuite);
    }

    /** The floors that the topic in a folder sets for these suites. */
    public static Floors of(Path topic, List<Suite> suites) {
        var floors = new HashMap<String, List<Floor>>();
        suites.forEach(suite -> floors.put(suite.id(), FloorFile.of(topic, suite.id())));
        return new Floors(floors);
    }

    /** The floors that a scorecard breaks, each as a sentence. */
    public List<String> brokenBy(Scorecard scorecard) {
        return scorecard.runs().stream()
                .flatMap(run -> of(run).stream().flatMap(floor -> floor.brokenBy(run).stream()))
                .toList();
    }

    /** The floors that the current knowledge keeps and the candidate breaks, each as a sentence. */
    public List<String> newlyBroken(Scorecard current, Scorecard candidate) {
        return current.runs().stream()
                .flatMap(run -> candidate.run(run.suite().id(), run.policy(), run.manner()).stream()
                        .flatMap(other -> newlyBroken(run, other)))
                .toList();
    }

    /** The suites of a scorecard for which no floor is set. */
    public List<String> missing(Scorecard scorecard) {
        return scorecard.suites().stream()
                .filter(suite -> bySuite.getOrDefault(suite, List.of()).isEmpty())
                .toList();
    }

    private Stream<String> newlyBroken(Run current, Run candidate) {
        return of(current).stream()
                .filter(floor -> floor.brokenBy(current).isEmpty())
                .flatMap(floor -> floor.brokenBy(candidate).stream());
    }

    private List<Floor> of(Run run) {
        return bySuite.getOrDefault(run.suite().id(), List.of());
    }
}
