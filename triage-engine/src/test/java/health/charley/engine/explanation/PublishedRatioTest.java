package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.evidence.Interval;
import health.charley.engine.evidence.Likelihood.Stated;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.engine.evidence.Source;
import health.charley.engine.evidence.Source.Cited;
import health.charley.engine.knowledge.CareLevel;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Red skin is three times as common in narrow arteries as at the base rate, and commoner still in an infection. */
class PublishedRatioTest {
    private static final TimesBase STUDY = new TimesBase(3, new Cited("study"), Optional.of(new Interval(2, 4)));

    @Test
    void the_ratio_of_a_study_stands_beside_the_one_among_the_causes() {
        var red = evidence(STUDY, "yes");

        assertEquals(Optional.of(STUDY), red.published());
        // 0.3 to the mean of infection (0.9) and something else (0.1)
        assertEquals(0.3 / 0.5, red.likelihoodRatio(), 1e-9);
    }

    @Test
    void what_a_study_says_of_the_sign_is_not_said_of_its_absence() {
        assertEquals(Optional.empty(), evidence(STUDY, "no").published());
    }

    @Test
    void an_estimate_is_no_published_ratio() {
        var estimate = new TimesBase(3, Source.EXPERT_ESTIMATE);

        assertEquals(Optional.empty(), evidence(estimate, "yes").published());
    }

    private static Evidence evidence(TimesBase narrowArteries, String red) {
        var infection = new Stated(0.9, Source.EXPERT_ESTIMATE);
        var cause = new SampleKnowledge()
                .condition("narrow-arteries", 20, CareLevel.CONSULTATION)
                .condition("infection", 40, CareLevel.CONSULTATION)
                .somethingElse(40)
                .citation("study")
                .yesNo("red")
                .stated("red", 0.1, Map.of("narrow-arteries", narrowArteries, "infection", infection))
                .engine()
                .explainCause(MAN_OF_40, answers("red", red), "narrow-arteries")
                .cause();
        return Stream.concat(cause.evidenceFor().stream(), cause.evidenceAgainst().stream())
                .findFirst()
                .orElseThrow();
    }
}
