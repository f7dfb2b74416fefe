package health.charley.engine.safety;

import static health.charley.engine.People.MAN_OF_40;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.CareLevel;
import org.junit.jupiter.api.Test;

/** With the sample policy advising one level too little costs ten, one too much costs one. */
class ExpectedLossTest {

    @Test
    void a_small_chance_of_an_emergency_outweighs_a_large_one_of_a_trifle() {
        // self-care: 0.15 × 30 = 4.5; consultation within 24 hours: 0.15 × 10 + 0.85 × 2 = 3.2; emergency: 0.85 × 3 =
        // 2.55
        assertEquals(CareLevel.EMERGENCY, levelWithEmergencyAt(15));
    }

    @Test
    void a_tiny_chance_of_an_emergency_does_not() {
        // self-care: 0.01 × 30 = 0.3; consultation: 0.01 × 20 + 0.99 × 1 = 1.19
        assertEquals(CareLevel.SELF_CARE, levelWithEmergencyAt(1));
    }

    private static CareLevel levelWithEmergencyAt(double percent) {
        return new SampleKnowledge()
                .condition("emergency", percent, CareLevel.EMERGENCY)
                .somethingElse(100 - percent)
                .engine()
                .assess(MAN_OF_40, Answers.NONE)
                .level();
    }
}
