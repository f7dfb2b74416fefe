package health.charley.endtoend.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Triage and history have different times, as when the clock of one machine is wrong. */
class ClockFaults {
    private static HistorySystem system;
    private static SkewedTriage triage;
    private static Program history;

    @BeforeAll
    static void start() {
        system = HistorySystem.started("clock-skew");
        triage = new SkewedTriage();
        history = system.historyOf(triage.url()).start();
    }

    @AfterAll
    static void stop() {
        history.close();
        triage.close();
        system.close();
    }

    @ParameterizedTest
    @CsvSource({"30, 201", "-600, 201", "-864000, 201", "600, 400"})
    void a_receipt_is_saved_unless_it_comes_from_further_in_the_future_than_clocks_may_differ(int ahead, int status) {
        var receipt = triage.receipt(Duration.ofSeconds(ahead));

        assertEquals(status, system.patientOf(history).save(receipt).status().orElseThrow());
    }

    @Test
    void an_assessment_that_is_saved_twice_while_a_clock_is_wrong_is_there_once() {
        var receipt = triage.receipt(Duration.ofSeconds(50));
        var patient = system.patientOf(history);

        assertEquals(201, patient.save(receipt).status().orElseThrow());
        assertEquals(200, patient.save(receipt).status().orElseThrow());
        assertEquals(1, patient.kept().stream().filter(receipt.id()::equals).count());
    }
}
