package health.charley.engine.inference;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.PREGNANT_WOMAN;
import static health.charley.engine.People.WOMAN_OF_30;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Prevalence;
import health.charley.engine.knowledge.Prevalence.AgeFactor;
import health.charley.engine.knowledge.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferentialTest {

    /** Glaucoma, prevalence 2.5 %; a test of 60 % sensitivity and 97 % specificity (PMC2683447). */
    @Test
    void a_positive_test_raises_glaucoma_from_2_5_to_33_9_percent() {
        var engine = glaucoma().engine();

        var posttest = engine.differential(MAN_OF_40, answers("test", "yes"));

        assertEquals(0.339, posttest.probabilityOf("glaucoma"), 0.0005);
    }

    @Test
    void a_negative_test_lowers_glaucoma_to_1_percent() {
        var engine = glaucoma().engine();

        var posttest = engine.differential(MAN_OF_40, answers("test", "no"));

        assertEquals(0.01046, posttest.probabilityOf("glaucoma"), 0.00005);
    }

    @Test
    void not_sure_and_not_asked_change_nothing() {
        var engine = glaucoma().engine();

        assertEquals(0.025, engine.differential(MAN_OF_40, Answers.NONE).probabilityOf("glaucoma"), 1e-12);
        assertEquals(
                0.025,
                engine.differential(MAN_OF_40, answers("test", "not-sure")).probabilityOf("glaucoma"),
                1e-12);
    }

    @Test
    void not_sure_counts_where_the_knowledge_base_says_how_often_it_is_said() {
        var engine = new SampleKnowledge()
                .condition("faint", 50, CareLevel.CONSULTATION)
                .somethingElse(50)
                .yesNo("memory")
                .finding("no-memory", "memory", Set.of("not-sure"), 0.1, Map.of("faint", 0.4))
                .engine();

        var posttest = engine.differential(MAN_OF_40, answers("memory", "not-sure"));

        assertEquals(0.8, posttest.probabilityOf("faint"), 1e-12);
    }

    @Test
    void the_answers_that_no_finding_reads_share_what_is_left() {
        var engine = new SampleKnowledge()
                .condition("nerve", 50, CareLevel.CONSULTATION)
                .somethingElse(50)
                .question("numb", Question.Type.SINGLE, Optional.empty(), "one", "both", "no")
                .finding("numb-one", "numb", Set.of("one"), 0.1, Map.of("nerve", 0.2))
                .finding("numb-both", "numb", Set.of("both"), 0.1, Map.of("nerve", 0.6))
                .engine();

        assertEquals(0.2, engine.differential(MAN_OF_40, answers("numb", "no")).probabilityOf("nerve"), 1e-12);
    }

    /** Stated as certain, it counts as 10,000 to 1 and not more; the base rate is one half. */
    @Test
    void no_answer_is_held_to_be_certain() {
        var engine = new SampleKnowledge()
                .condition("sure", 50, CareLevel.CONSULTATION)
                .somethingElse(50)
                .yesNo("sign")
                .finding("sign", 0.5, Map.of("sure", 1.0))
                .engine();

        var denied = engine.differential(MAN_OF_40, answers("sign", "no"));

        assertEquals(0.0001 / 1.0001 / (0.0001 / 1.0001 + 0.5), denied.probabilityOf("sure"), 1e-12);
    }

    @Test
    void each_option_of_a_multiple_choice_is_a_finding_of_its_own() {
        var engine = new SampleKnowledge()
                .condition("calf-cause", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .question("site", Question.Type.MULTIPLE, Optional.empty(), "calf", "foot", "none")
                .finding("calf", "site", Set.of("calf"), 0.4, Map.of("calf-cause", 0.8))
                .finding("foot", "site", Set.of("foot"), 0.2, Map.of("calf-cause", 0.1))
                .engine();
        var calfOnly = Answers.NONE.with("site", new Answer.Chosen(Set.of("calf")));

        var posttest = engine.differential(MAN_OF_40, calfOnly);

        // (0.8 × 0.9) to (0.4 × 0.8)
        assertEquals(0.72 / (0.72 + 0.32), posttest.probabilityOf("calf-cause"), 1e-12);
    }

    @Test
    void age_sex_and_pregnancy_shift_the_pretest_probability() {
        var engine = new SampleKnowledge()
                .condition("shifting", shifting(), CareLevel.SELF_CARE, List.of())
                .somethingElse(10)
                .engine();

        // woman of 30: 10 × 2 (age) × 1.5 (three women to one man, mean one) = 30 to 10
        assertEquals(0.75, engine.differential(WOMAN_OF_30, Answers.NONE).probabilityOf("shifting"), 1e-12);
        // man of 40: 10 × 1 × 0.5 = 5 to 10
        assertEquals(1.0 / 3, engine.differential(MAN_OF_40, Answers.NONE).probabilityOf("shifting"), 1e-12);
        // pregnant woman of 30: 55 × 2 × 1.5 = 165 to 10
        assertEquals(
                165.0 / 175, engine.differential(PREGNANT_WOMAN, Answers.NONE).probabilityOf("shifting"), 1e-12);
    }

    @Test
    void of_equally_probable_conditions_the_one_named_first_comes_first() {
        var engine = new SampleKnowledge()
                .condition("zebra", 30, CareLevel.SELF_CARE)
                .condition("apple", 30, CareLevel.SELF_CARE)
                .somethingElse(30)
                .engine();

        assertEquals(
                List.of("zebra", "apple", "something-else"),
                engine.differential(MAN_OF_40, Answers.NONE).ranked().stream()
                        .map(ranked -> ranked.condition().id())
                        .toList());
    }

    private static SampleKnowledge glaucoma() {
        return new SampleKnowledge()
                .condition("glaucoma", 2.5, CareLevel.CONSULTATION)
                .somethingElse(97.5)
                .yesNo("test")
                .finding("test", 0.03, Map.of("glaucoma", 0.60));
    }

    private static Prevalence shifting() {
        return new Prevalence(
                10,
                List.of(new AgeFactor(18, 39, 2)),
                List.of(AgeFactor.atEveryAge(3)),
                Map.of(Pregnancy.PREGNANT, 55.0),
                Source.EXPERT_ESTIMATE,
                List.of(),
                Optional.empty());
    }
}
