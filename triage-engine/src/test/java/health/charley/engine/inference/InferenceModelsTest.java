package health.charley.engine.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Prevalence;
import health.charley.engine.knowledge.Prevalence.AgeFactor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InferenceModelsTest {
    private static final Prevalence COMMON_AT_40 = new Prevalence(
            10,
            List.of(new AgeFactor(40, 59, 2)),
            List.of(),
            Map.of(),
            Source.EXPERT_ESTIMATE,
            List.of(),
            Optional.empty());

    private final InferenceModels models = new InferenceModels(new SampleKnowledge()
            .condition("aging", COMMON_AT_40, CareLevel.SELF_CARE, List.of())
            .somethingElse(90)
            .build());

    @Test
    void people_between_two_ages_of_change_share_a_model() {
        assertSame(models.modelFor(manOf(40)), models.modelFor(manOf(59)));
        assertNotSame(models.modelFor(manOf(39)), models.modelFor(manOf(40)));
        assertNotSame(models.modelFor(manOf(59)), models.modelFor(manOf(60)));
    }

    @Test
    void all_ages_together_make_a_handful_of_models() {
        for (var age = 0; age <= 120; age++) {
            models.modelFor(manOf(age));
        }

        assertEquals(3, models.kinds());
    }

    private static Person manOf(int age) {
        return new Person(age, Sex.MALE, Pregnancy.NONE);
    }
}
