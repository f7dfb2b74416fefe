package health.charley.evaluation.scorecard;

import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.vignette.Suite;
import health.charley.knowledge.KnowledgeVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How one version of a topic's knowledge does on suites of cases, under each policy and in each manner.
 *
 * @param people the interviews with simulated people as one run; none where there were no such people
 */
public record Scorecard(KnowledgeVersion knowledge, List<Run> runs, List<Run> people) {

    public Scorecard {
        runs = List.copyOf(runs);
        people = List.copyOf(people);
    }

    public static Scorecard of(KnowledgeVersion knowledge, List<Suite> suites, List<Run> people) {
        return of(knowledge, suites, people, () -> {});
    }

    /** A scorecard in the making of which {@code beforeEachAnswer} is run, which may stop it with an exception. */
    public static Scorecard of(
            KnowledgeVersion knowledge, List<Suite> suites, List<Run> people, Runnable beforeEachAnswer) {
        var runs = suites.stream()
                .map(suite -> suite.fittedTo(knowledge.base()))
                .flatMap(suite -> Arrays.stream(Manner.values())
                        .flatMap(manner -> knowledge.base().policies().stream()
                                .map(policy -> Run.of(knowledge, suite, policy, manner, beforeEachAnswer))))
                .toList();
        return new Scorecard(knowledge, runs, people);
    }

    /** The ids of the suites, in their order. */
    public List<String> suites() {
        return runs.stream().map(run -> run.suite().id()).distinct().toList();
    }

    /** The runs of one suite. */
    public List<Run> runsOf(String suite) {
        return runs.stream().filter(run -> run.suite().id().equals(suite)).toList();
    }

    public Optional<Run> run(String suite, String policy, Manner manner) {
        return runsOf(suite).stream()
                .filter(run -> run.policy().equals(policy) && run.manner() == manner)
                .findFirst();
    }
}
