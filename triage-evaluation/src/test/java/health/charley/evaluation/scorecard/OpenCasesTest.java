package health.charley.evaluation.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.vignette.Suites;
import health.charley.evaluation.vignette.Vignette;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.testing.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the open cases of each topic come out, held by the floors of its {@code vignettes/floors/open.yaml}. */
class OpenCasesTest {

    @Test
    void leg_cramps_have_25_cases_of_which_8_are_emergencies() {
        var cases = LegCramps.openCases();

        assertEquals(25, cases.size());
        assertEquals(8, cases.stream().filter(Vignette::isEmergency).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leg-cramps", "swollen-ankle"})
    void every_case_is_understood_and_no_floor_is_broken(String topic) {
        var folder = Repository.root().resolve("knowledge").resolve(topic);
        var suites = Suites.of(folder);
        var floors = Floors.of(folder, suites);

        var scorecard = Scorecard.of(KnowledgeLoader.load(folder), suites, List.of());

        var suite = scorecard.runs().get(0).suite();
        assertEquals(List.of(), suite.remarks());
        assertEquals(List.of(), suite.notEntered());
        assertEquals(List.of(), floors.missing(scorecard));
        assertEquals(List.of(), floors.brokenBy(scorecard));
    }
}
