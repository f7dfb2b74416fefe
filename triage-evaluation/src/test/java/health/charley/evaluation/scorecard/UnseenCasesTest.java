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
import org.junit.jupiter.api.Test;

/**
 * Sixty invented leg cramp cases, written and coded by someone who saw the list of conditions and questions and nothing of what the
 * guide knows. They are held to what the open cases must reach, save for the share of self-care, of which there are six.
 */
class UnseenCasesTest {
    private static final Floors FLOORS = new Floors(Map.of(
            "unseen-cases",
            List.of(
                    new Floor(Metric.RED_FLAG_RECALL, Group.ALL, Bound.LEAST, 1),
                    new Floor(Metric.SAFE, Group.ALL, Bound.LEAST, 0.97),
                    new Floor(Metric.TOP_1, Group.ALL, Bound.LEAST, 0.76),
                    new Floor(Metric.TOP_3, Group.ALL, Bound.LEAST, 0.92),
                    new Floor(Metric.OVER_TRIAGE, Group.ALL, Bound.MOST, 0.15),
                    new Floor(Metric.MEDIAN_QUESTIONS, Group.ALL, Bound.MOST, 12),
                    new Floor(Metric.MOST_QUESTIONS, Group.ALL, Bound.MOST, 20))));

    @Test
    void cases_of_someone_who_has_not_seen_the_knowledge_keep_the_floors() {
        var knowledge = LegCramps.knowledge();
        var suite =
                PublicCases.read(file("unseen-cases.json"), Optional.of(file("unseen-codings.json")), knowledge.base());

        var scorecard = Scorecard.of(knowledge, List.of(suite), List.of());

        assertEquals(60, scorecard.runs().get(0).suite().cases().size());
        assertEquals(List.of(), FLOORS.brokenBy(scorecard));
    }

    private static Path file(String name) {
        return Repository.root().resolve("triage-evaluation/src/test/resources").resolve(name);
    }
}
