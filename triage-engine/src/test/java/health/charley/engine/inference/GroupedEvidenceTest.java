package health.charley.engine.inference;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.knowledge.CareLevel;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How findings that depend on each other count together. */
class GroupedEvidenceTest {
    /** Two findings of ratio 4 each: 16 to 1 if independent, 4 to 1 with an exponent of one half. */
    @Test
    void damping_takes_a_power_of_the_likelihood_ratio() {
        var two = twoFindingsOfRatioFour();
        var damped = twoFindingsOfRatioFour().group(0.5, Optional.empty(), "knot", "spell");
        var both = answers("knot", "yes", "spell", "yes");

        assertEquals(16.0 / 17, two.engine().differential(MAN_OF_40, both).probabilityOf("cramp"), 1e-12);
        assertEquals(4.0 / 5, damped.engine().differential(MAN_OF_40, both).probabilityOf("cramp"), 1e-12);
    }

    @Test
    void bounds_keep_the_total_of_a_group_within_them() {
        var bounded = twoFindingsOfRatioFour().group(1, Optional.of(new Bounds(0.2, 9)), "knot", "spell");

        var posttest = bounded.engine().differential(MAN_OF_40, answers("knot", "yes", "spell", "yes"));

        assertEquals(0.9, posttest.probabilityOf("cramp"), 1e-12);
    }

    @Test
    void bounds_hold_for_every_condition_so_that_no_rival_gains_from_them() {
        var bounded = new SampleKnowledge()
                .condition("clot", 40, CareLevel.EMERGENCY)
                .condition("rival", 40, CareLevel.CONSULTATION)
                .somethingElse(20)
                .yesNo("swollen")
                .finding("swollen", 0.05, Map.of("clot", 0.9, "rival", 0.8))
                .group(1, Optional.of(new Bounds(0.3, 6)), "swollen");

        var posttest = bounded.engine().differential(MAN_OF_40, answers("swollen", "yes"));

        assertEquals(posttest.probabilityOf("clot"), posttest.probabilityOf("rival"), 1e-12);
    }

    private static SampleKnowledge twoFindingsOfRatioFour() {
        return new SampleKnowledge()
                .condition("cramp", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("knot")
                .yesNo("spell")
                .finding("knot", 0.2, Map.of("cramp", 0.8))
                .finding("spell", 0.2, Map.of("cramp", 0.8));
    }
}
