package health.charley.benchmarks.ddxplus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.benchmarks.OutsideData;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.evidence.Finding;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DdxplusKnowledgeTest {
    private final KnowledgeBase knowledge = DdxplusKnowledge.of(Statistics.read(OutsideData.invented("ddxplus")));

    @Test
    void what_the_table_of_yes_and_no_does_not_name_hardly_ever_occurs() {
        assertEquals(0.1, probability("E_3 yes", "Red"), 1e-12);
        assertEquals(0.0001, probability("E_1 yes", "Blue"), 1e-12);
    }

    @Test
    void the_likelihood_of_a_value_is_that_among_people_who_are_asked() {
        assertEquals(0.4 / 0.8, probability("E_2 V_1", "Red"), 1e-12);
        assertEquals(0.25 / 0.5, probability("E_2 V_1", "Green"), 1e-12);
    }

    /** Green alone is known: 0.1 / 0.5; and Blue, which hardly ever has pain: (0.3 · 0.5 · 0.2) / (0.3 · 0.5 + 0.1 · 0.0001). */
    @Test
    void what_a_list_of_five_does_not_name_is_not_known() {
        assertEquals(Set.of("Green", "Blue"), finding("E_2 V_5").given().keySet());
        assertEquals(0.199987, probability("E_2 V_5", "Red"), 1e-6);
    }

    @Test
    void what_a_shorter_list_does_not_name_does_not_occur() {
        assertEquals(0, probability("E_2 V_2", "Green"), 1e-12);
    }

    /** On the scale 0, 1, 2 a mean of 1 leaves all answers alike. */
    @Test
    void an_answer_on_a_scale_has_the_most_even_spread_with_the_known_mean() {
        assertEquals(1.0 / 3, probability("E_4 0", "Red"), 1e-9);
        assertEquals(1.5, probability("E_4 1", "Green") + 2 * probability("E_4 2", "Green"), 1e-9);
    }

    @Test
    void what_pain_is_like_is_asked_of_people_with_pain() {
        var question = knowledge.question("E_2").orElseThrow();

        assertEquals(Optional.of(new Chose("E_1", Set.of("yes"))), question.enableWhen());
    }

    @Test
    void what_the_statistics_do_not_speak_of_is_not_asked() {
        assertEquals(Optional.empty(), knowledge.question("E_5"));
    }

    private double probability(String finding, String condition) {
        var known = finding(finding);
        return known.probabilityGiven(condition, known.baseRates().get(0).probability());
    }

    private Finding finding(String id) {
        return knowledge.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
