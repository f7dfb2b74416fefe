package health.charley.evaluation.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.vignette.Suite;
import health.charley.evaluation.vignette.Suites;
import health.charley.evaluation.vignette.Vignette;
import health.charley.evaluation.vignette.VignetteFile;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the cases of every topic under {@code knowledge/} come out, held by the floors in its {@code vignettes/floors/}. */
class OpenCasesTest {

    @Test
    void leg_cramps_have_25_cases_of_which_8_are_emergencies() {
        var cases = LegCramps.openCases();

        assertEquals(25, cases.size());
        assertEquals(8, cases.stream().filter(Vignette::isEmergency).count());
    }

    @Test
    void the_original_coding_of_the_leg_cramp_cases_differs_in_answers_alone() {
        var original = VignetteFile.read(LegCramps.folder().resolve("vignettes"), "original-coding.yaml");

        assertEquals(withoutAnswers(LegCramps.openCases()), withoutAnswers(original));
    }

    private static List<String> withoutAnswers(List<Vignette> cases) {
        return cases.stream()
                .map(told -> told.toString().replace(told.answers().toString(), ""))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("topics")
    void every_case_of_every_suite_is_understood_and_no_floor_is_broken(Path folder) {
        var suites = Suites.of(folder);
        var floors = Floors.of(folder, suites);

        var scorecard = Scorecard.of(KnowledgeLoader.load(folder), suites, List.of());

        assertFalse(suites.isEmpty());
        assertEquals(List.of(), said(scorecard, Suite::remarks));
        assertEquals(List.of(), said(scorecard, Suite::notEntered));
        assertEquals(List.of(), floors.missing(scorecard));
        assertEquals(List.of(), floors.brokenBy(scorecard));
    }

    static List<Path> topics() {
        return KnowledgeRegistry.folders(Repository.root().resolve("knowledge"));
    }

    private static List<String> said(Scorecard scorecard, Function<Suite, List<String>> sentences) {
        return scorecard.runs().stream()
                .flatMap(run -> sentences.apply(run.suite()).stream())
                .distinct()
                .toList();
    }
}
