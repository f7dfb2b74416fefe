package health.charley.endtoend.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Triage and history have different times, as when the clock of one machine is wrong. */
@ExtendWith(FaultReport.class)
class ClockFaults {
    private static final int RECEIPTS = 50;
    private static final Duration TO_SEND = Duration.ofSeconds(30);

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
    @ValueSource(ints = {30, -600, -864000})
    void receipts_of_an_older_time_or_of_a_little_in_the_future_are_saved(int ahead) throws Exception {
        var verdict = sent("triage's clock at %+d s".formatted(ahead), receipts(ahead));

        assertEquals(RECEIPTS, verdict.confirmed());
        verdict.nothingElseWasAnswered().everyAnswerCameInTime().holds();
    }

    @Test
    void receipts_from_further_in_the_future_than_clocks_may_differ_are_refused() throws Exception {
        var verdict = sent("triage's clock at +600 s", receipts(600));

        assertEquals(RECEIPTS, verdict.refusedForGood());
        verdict.everyAnswerCameInTime().holds();
    }

    @Test
    void assessments_that_are_saved_twice_while_a_clock_is_wrong_are_there_once() throws Exception {
        var receipts = receipts(50);

        var twice = Stream.concat(receipts.stream(), receipts.stream()).toList();
        var verdict = sent("triage's clock at +50 s, each sent twice", twice);

        assertEquals(2 * RECEIPTS, verdict.confirmed());
        verdict.nothingElseWasAnswered().everyAnswerCameInTime().holds();
    }

    private static Verdict sent(String fault, List<Receipt> receipts) throws InterruptedException {
        var load = Load.of(system.patientOf(history), receipts);
        load.awaitSent(TO_SEND);
        return Verdict.of(fault, load, system.patientOf(history));
    }

    private static List<Receipt> receipts(int ahead) {
        return Stream.generate(() -> triage.receipt(Duration.ofSeconds(ahead)))
                .limit(RECEIPTS)
                .toList();
    }
}
