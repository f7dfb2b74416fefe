package health.charley.benchmarks.symcat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.benchmarks.OutsideData;
import health.charley.benchmarks.symcat.SymcatKnowledge.Prior;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymcatKnowledgeTest {
    private static final Person ANYBODY = new Person(40, Sex.FEMALE, Pregnancy.NONE);

    private final Symcat symcat = Symcat.read(OutsideData.invented("symcat"));

    /** 0.1 · 0.99, 0.3 · 0.001 and 0.4 · 0.4, each over their sum of 0.2593. */
    @Test
    void a_share_of_100_percent_is_99_and_one_that_is_not_listed_0_1() {
        var model = ExpectedCase.model(SymcatKnowledge.of(symcat, Prior.DERIVED));

        var differential = model.differential(Answers.NONE.with("fever", Answer.of("yes")));

        assertEquals(0.381797, differential.probabilityOf("measles"), 1e-6);
        assertEquals(0.001157, differential.probabilityOf("hives"), 1e-6);
        assertEquals(0.617046, differential.probabilityOf("cold"), 1e-6);
    }

    @Test
    void the_commonest_conditions_are_kept_with_the_symptoms_that_they_list() {
        var protocol = Protocol.ofCommonest(2, symcat);

        assertEquals(List.of("hives", "cold"), protocol.conditions());
        assertEquals(List.of("spots", "fever", "itch"), protocol.symptoms());
    }

    /**
     * With a cold hardly anyone has anything else. With hives one in twenty who has spots has nothing else, and nearly all others
     * itch and name either: 0.8 · (0.049995 / 1 + 0.94991 / 2 + 0.000095 / 3) / (1 − 0.2 · 0.9999 · 0.05).
     */
    @Test
    void who_has_little_else_comes_with_it_more_often() {
        var knowledge = Protocol.ofCommonest(2, symcat).knowledgeWithComplaint();

        assertEquals(0.9996, probability("complaint fever", "cold", knowledge), 0.0001);
        assertEquals(0.4242, probability("complaint spots", "hives", knowledge), 0.0001);
    }

    /** Of a thousand people with hives who have anything, 808 have spots; 424 of those name them, so that 384 of the other 576 do. */
    @Test
    void a_symptom_is_rarer_among_those_who_named_another() {
        var knowledge = Protocol.ofCommonest(2, symcat).knowledgeWithComplaint();

        assertEquals(0.6667, probability("spots yes", "hives", knowledge), 0.0001);
    }

    @Test
    void what_somebody_comes_with_is_not_asked_again() {
        var knowledge = Protocol.ofCommonest(2, symcat).knowledgeWithComplaint();
        var fever = knowledge.question("fever").orElseThrow().enableWhen().orElseThrow();

        assertEquals(Truth.NO, fever.truth(ANYBODY, Answers.NONE.with("complaint", Answer.of("fever"))));
        assertEquals(Truth.YES, fever.truth(ANYBODY, Answers.NONE.with("complaint", Answer.of("spots"))));
    }

    @Test
    void a_simulated_patient_comes_with_something_they_have_and_is_the_same_again() {
        var protocol = Protocol.ofCommonest(3, symcat);

        IntStream.range(0, 100).forEach(number -> {
            var patient = SimulatedPatient.draw(protocol, 1, number);

            assertTrue(patient.has(patient.complaint()));
            assertEquals(patient, SimulatedPatient.draw(protocol, 1, number));
        });
    }

    private static double probability(String findingId, String condition, KnowledgeBase knowledge) {
        return knowledge.findings().stream()
                .filter(finding -> finding.id().equals(findingId))
                .findFirst()
                .orElseThrow()
                .probabilityGiven(condition, 0);
    }
}
