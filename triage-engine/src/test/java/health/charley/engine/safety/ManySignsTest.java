package health.charley.engine.safety;

import static health.charley.engine.People.MAN_OF_40;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Three causes and many signs that speak for any of them by chance, each a red flag of a routine visit. Some signs are in a group
 * with bounds, and one red flag has a predictive value.
 */
class ManySignsTest {
    private static final int MORE_THAN_CAN_BE_TRIED = 18;
    private static final int FEW = 8;

    @Test
    void one_more_sign_never_lowers_the_level_however_many_there_are() {
        for (var seed = 0; seed < 60; seed++) {
            var flagged = flagged(seed, MORE_THAN_CAN_BE_TRIED);

            var level = level(flagged, Answers.NONE);
            for (var sign = 0; sign < MORE_THAN_CAN_BE_TRIED; sign++) {
                var more = level(flagged, yes((1 << sign + 1) - 1));
                assertTrue(more.isAtLeast(level), "seed " + seed + ", sign " + sign);
                level = more;
            }
        }
    }

    @Test
    void the_level_of_few_signs_is_the_highest_over_all_sets_of_them() {
        for (var seed = 0; seed < 60; seed++) {
            var highest = CareLevel.CONSULTATION;
            for (var set = 0; set < 1 << FEW; set++) {
                highest = highest.orHigher(level(plain(seed, FEW), yes(set)));
            }

            assertEquals(highest, level(flagged(seed, FEW), yes((1 << FEW) - 1)), "seed " + seed);
        }
    }

    @Test
    void more_signs_than_can_be_tried_call_for_no_ambulance_that_no_cause_needs() {
        for (var seed = 0; seed < 60; seed++) {
            var level = level(flagged(seed, MORE_THAN_CAN_BE_TRIED), yes((1 << MORE_THAN_CAN_BE_TRIED) - 1));

            assertTrue(CareLevel.EMERGENCY.isAtLeast(level), "seed " + seed);
        }
    }

    @Test
    void signs_that_hardly_tell_anything_leave_the_level_where_it_is_however_many_there_are() {
        var knowledge = causes();
        for (var sign = 0; sign < MORE_THAN_CAN_BE_TRIED; sign++) {
            sign(knowledge, sign, Map.of("danger", 0.49, "worry", 0.5, "cramp", 0.51));
            flag(knowledge, sign);
        }

        assertEquals(CareLevel.CONSULTATION, level(knowledge, yes((1 << MORE_THAN_CAN_BE_TRIED) - 1)));
    }

    private static SampleKnowledge flagged(int seed, int signs) {
        var knowledge = plain(seed, signs);
        for (var sign = 0; sign < signs; sign++) {
            flag(knowledge, sign);
        }
        return knowledge;
    }

    private static SampleKnowledge plain(int seed, int signs) {
        var chance = new Random(seed);
        var knowledge = causes();
        for (var sign = 0; sign < signs; sign++) {
            sign(
                    knowledge,
                    sign,
                    Map.of("danger", probability(chance), "worry", probability(chance), "cramp", probability(chance)));
        }
        return knowledge
                .group(0.6, Optional.of(new Bounds(0.4, 5)), id(0), id(2), id(4))
                .redFlag("seen", CareLevel.CONSULTATION, new Chose(id(1), Set.of("yes")), List.of("worry"), 0.3);
    }

    private static SampleKnowledge causes() {
        return new SampleKnowledge()
                .condition("danger", 1, CareLevel.EMERGENCY)
                .condition("worry", 5, CareLevel.CONSULTATION_24)
                .condition("cramp", 93.9, CareLevel.SELF_CARE)
                .somethingElse(0.1);
    }

    private static void sign(SampleKnowledge knowledge, int sign, Map<String, Double> likelihoods) {
        knowledge.yesNo(id(sign)).finding(id(sign), 0.5, likelihoods);
    }

    private static void flag(SampleKnowledge knowledge, int sign) {
        knowledge.redFlag("flag-" + sign, CareLevel.CONSULTATION, new Chose(id(sign), Set.of("yes")));
    }

    private static String id(int sign) {
        return "sign-" + sign;
    }

    private static double probability(Random chance) {
        return 0.01 + 0.98 * chance.nextDouble();
    }

    /** The signs whose numbers are set bits, said to be there. */
    private static Answers yes(int set) {
        var answers = Answers.NONE;
        for (var sign = 0; sign < MORE_THAN_CAN_BE_TRIED; sign++) {
            answers = (set & 1 << sign) == 0 ? answers : answers.with(id(sign), Answer.of("yes"));
        }
        return answers;
    }

    private static CareLevel level(SampleKnowledge knowledge, Answers answers) {
        return knowledge.engine().decide(MAN_OF_40, answers).level();
    }
}
