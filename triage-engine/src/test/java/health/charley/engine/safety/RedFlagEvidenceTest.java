package health.charley.engine.safety;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A cramp (80 %), a clot (2 %) and something else (18 %); swelling says nothing by itself here, only its red flag does. */
class RedFlagEvidenceTest {

    @Test
    void a_red_flag_that_fires_lifts_what_it_guards_against_to_its_predictive_value() {
        var differential = sample(0.2).engine().differential(MAN_OF_40, answers("swelling", "yes"));

        assertEquals(0.2, differential.probabilityOf("clot"), 1e-12);
    }

    @Test
    void all_others_give_way_in_proportion() {
        var differential = sample(0.2).engine().differential(MAN_OF_40, answers("swelling", "yes"));

        assertEquals(0.8 * 80 / 98, differential.probabilityOf("cramp"), 1e-12);
        assertEquals(0.8 * 18 / 98, differential.probabilityOf(SampleKnowledge.SOMETHING_ELSE), 1e-12);
    }

    @Test
    void what_is_more_probable_than_the_predictive_value_stays() {
        var differential = sample(0.01).engine().differential(MAN_OF_40, answers("swelling", "yes"));

        assertEquals(0.02, differential.probabilityOf("clot"), 1e-12);
    }

    @Test
    void a_red_flag_that_hangs_on_not_sure_says_nothing_about_causes() {
        var differential = sample(0.2).engine().differential(MAN_OF_40, answers("swelling", "not-sure"));

        assertEquals(0.02, differential.probabilityOf("clot"), 1e-12);
    }

    @Test
    void the_most_urgent_of_two_has_the_last_word() {
        var two = sample(0.2)
                .redFlag("lump", CareLevel.CONSULTATION, new Chose("lump", Set.of("yes")), List.of("cramp"), 0.9);

        var differential = two.engine().differential(MAN_OF_40, answers("swelling", "yes", "lump", "yes"));

        assertEquals(0.2, differential.probabilityOf("clot"), 1e-12);
    }

    private static SampleKnowledge sample(double predictiveValue) {
        return new SampleKnowledge()
                .condition("cramp", 80, CareLevel.SELF_CARE)
                .condition("clot", 2, CareLevel.EMERGENCY)
                .somethingElse(18)
                .yesNo("swelling")
                .yesNo("lump")
                .finding("lump", 0.5, Map.of())
                .redFlag(
                        "swelling",
                        CareLevel.EMERGENCY,
                        new Chose("swelling", Set.of("yes")),
                        List.of("clot"),
                        predictiveValue);
    }
}
