package health.charley.evaluation.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.scorecard.Floor.Bound;
import health.charley.evaluation.vignette.PublicCases;
import health.charley.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twice sixty invented leg cramp cases, each sixty written and coded by someone who saw the list of conditions and questions and
 * nothing of what the guide knows. They are held to what the open cases must reach.
 */
class UnseenCasesTest {
    private static final List<Floor> FLOORS = List.of(
            new Floor(Metric.RED_FLAG_RECALL, Group.ALL, Bound.LEAST, 1),
            new Floor(Metric.SAFE, Group.ALL, Bound.LEAST, 0.97),
            new Floor(Metric.TOP_1, Group.ALL, Bound.LEAST, 0.76),
            new Floor(Metric.TOP_3, Group.ALL, Bound.LEAST, 0.92),
            new Floor(Metric.OVER_TRIAGE, Group.ALL, Bound.MOST, 0.15),
            new Floor(Metric.SELF_CARE, Group.ALL, Bound.LEAST, 0.7),
            new Floor(Metric.MEDIAN_QUESTIONS, Group.ALL, Bound.MOST, 12),
            new Floor(Metric.MOST_QUESTIONS, Group.ALL, Bound.MOST, 20));

    @ParameterizedTest
    @ValueSource(strings = {"unseen", "more-unseen"})
    void cases_of_someone_who_has_not_seen_the_knowledge_keep_the_floors(String name) {
        var knowledge = LegCramps.knowledge();
        var suite = PublicCases.read(
                file(name + "-cases.json"), Optional.of(file(name + "-codings.json")), knowledge.base());

        var scorecard = Scorecard.of(knowledge, List.of(suite), List.of());

        assertEquals(60, scorecard.runs().get(0).suite().cases().size());
        assertEquals(List.of(), new Floors(Map.of(name + "-cases", FLOORS)).brokenBy(scorecard));
    }

    private static Path file(String name) {
        return Repository.root().resolve("triage-evaluation/src/test/resources").resolve(name);
    }
}
