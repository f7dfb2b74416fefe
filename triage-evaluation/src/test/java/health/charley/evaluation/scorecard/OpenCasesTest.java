package health.charley.evaluation.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.scorecard.Floor.Bound;
import health.charley.evaluation.vignette.Suites;
import health.charley.evaluation.vignette.Vignette;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the open cases come out, held by the floors of {@code vignettes/floors/open.yaml}. */
class OpenCasesTest {
    /** What asking screen by screen reaches where that is less than the floors. */
    private static final List<Floor> REACHED = List.of(
            new Floor(Metric.TOP_3, Group.ALL, Bound.LEAST, 0.84),
            new Floor(Metric.TOP_3, Group.PUBLISHED, Bound.LEAST, 0.71),
            new Floor(Metric.MEDIAN_QUESTIONS, Group.ALL, Bound.MOST, 14));

    private static Scorecard scorecard;
    private static List<Floor> floors;

    @BeforeAll
    static void score() {
        scorecard = Scorecard.of(LegCramps.knowledge(), Suites.of(LegCramps.folder()), List.of());
        floors = FloorFile.of(LegCramps.folder(), "open");
    }

    @Test
    void there_are_25_cases_of_which_8_are_emergencies() {
        var cases = LegCramps.openCases();

        assertEquals(25, cases.size());
        assertEquals(8, cases.stream().filter(Vignette::isEmergency).count());
    }

    @Test
    void every_case_is_understood() {
        var suite = scorecard.runs().get(0).suite();

        assertEquals(List.of(), suite.remarks());
        assertEquals(List.of(), suite.notEntered());
    }

    @Test
    void all_floors_hold_when_everything_is_told() {
        assertEquals(List.of(), broken(Manner.TOLD, floors));
    }

    @Test
    void all_floors_but_those_not_yet_reached_hold_when_asked() {
        var others = floors.stream().filter(OpenCasesTest::isReached).toList();

        assertEquals(
                List.of(),
                broken(
                        Manner.ASKED,
                        Stream.concat(others.stream(), REACHED.stream()).toList()));
    }

    private static boolean isReached(Floor floor) {
        return REACHED.stream().noneMatch(other -> other.metric() == floor.metric() && other.group() == floor.group());
    }

    private static List<String> broken(Manner manner, List<Floor> floors) {
        return scorecard.runsOf("open").stream()
                .filter(run -> run.manner() == manner)
                .flatMap(run -> floors.stream().flatMap(floor -> floor.brokenBy(run).stream()))
                .toList();
    }
}
