package health.charley.knowledge.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.answer.Criterion.AgeWithin;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.ChoseAtLeast;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.answer.Criterion.NumberWithin;
import health.charley.engine.answer.Criterion.PregnancyIs;
import health.charley.engine.answer.Criterion.SexIs;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriterionWordsTest {

    @Test
    void a_rule_reads_as_a_sentence() {
        var rule = new All(List.of(
                new Chose("swelling", Set.of("one", "both")),
                new Any(List.of(
                        new ChoseAtLeast("site", 2, Set.of("thigh", "calf")),
                        new Not(new NumberWithin("freq", 1, 3)),
                        new NumberWithin("days", 4, Double.POSITIVE_INFINITY)))));

        var words = CriterionWords.of(rule);

        assertEquals(
                "swelling is both or one, and (at least 2 of site (calf, thigh), or not (freq is from 1 to 3), or days"
                        + " is at least 4)",
                words);
    }

    @Test
    void a_person_is_spoken_of_by_age_sex_and_pregnancy() {
        var rule = new All(List.of(
                new AgeWithin(65, 200),
                new AgeWithin(0, 15),
                new SexIs(Sex.FEMALE),
                new PregnancyIs(Set.of(Pregnancy.PREGNANT, Pregnancy.POSTPARTUM))));

        var words = CriterionWords.of(rule);

        assertEquals(
                "age is at least 65, and age is at most 15, and sex is female, and pregnancy is postpartum or pregnant",
                words);
    }
}
