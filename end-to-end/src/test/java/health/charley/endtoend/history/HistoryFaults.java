package health.charley.endtoend.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.endtoend.Shell;
import health.charley.testing.FrozenPostgres;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What breaks around the saved assessments breaks while people save. Whatever was confirmed is there afterwards, whatever was
 * not can be sent again, nothing is there twice, and the service comes back by itself.
 */
@ExtendWith(FaultReport.class)
class HistoryFaults {
    private static final int RECEIPTS = 2000;
    private static final Duration TO_RECOVER = Duration.ofSeconds(30);

    private static HistorySystem system;
    private Load load;

    @BeforeAll
    static void start() {
        system = HistorySystem.started("history");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @BeforeEach
    void saveUnderLoad() {
        load = Load.mixed(system.patient(), system.receipts(RECEIPTS));
        load.awaitAcknowledged(50, TO_RECOVER);
    }

    @AfterEach
    void endOfLoad() throws InterruptedException {
        system.mend();
        load.end();
    }

    @Test
    void history_is_killed_and_started_again() throws Exception {
        for (var round = 0; round < 3; round++) {
            system.history().kill();
            system.history().start();
            load.awaitAcknowledged(50, TO_RECOVER);
        }

        var verdict = Verdict.of("`kill -9` of history, three times", load, system.patient());

        assertTrue(verdict.broken() > 0);
        verdict.nothingElseWasAnswered().everyAnswerCameInTime().holds();
    }

    @Test
    void postgres_is_killed_and_started_again() throws Exception {
        for (var round = 0; round < 3; round++) {
            system.postgres().kill();
            Shell.pause(Duration.ofSeconds(2));
            system.postgres().start();
            load.awaitAcknowledged(50, TO_RECOVER);
        }

        var verdict = Verdict.of("`kill -9` of PostgreSQL, three times", load, system.patient());

        assertTrue(verdict.refused() > 0);
        assertEquals(0, verdict.broken());
        verdict.nothingElseWasAnswered().everyAnswerCameInTime().holds();
    }

    @Test
    void postgres_stands_still_for_a_while() throws Exception {
        try (var connection = system.postgres().enter();
                var frozen = FrozenPostgres.behind(connection)) {
            Shell.pause(Duration.ofSeconds(10));
        }
        load.awaitAcknowledged(50, TO_RECOVER);

        var verdict = Verdict.of("PostgreSQL frozen for 10 s", load, system.patient());

        assertTrue(verdict.refused() > 0);
        assertEquals(0, verdict.broken());
        verdict.nothingElseWasAnswered().everyAnswerCameInTime().holds();
    }

    @Test
    void a_slow_postgres_slows_people_down_and_refuses_nobody() throws Exception {
        try (var connection = system.postgres().enter()) {
            for (var stop = 0; stop < 15; stop++) {
                try (var frozen = FrozenPostgres.behind(connection)) {
                    Shell.pause(Duration.ofMillis(500));
                }
                Shell.pause(Duration.ofMillis(100));
            }
        }

        var verdict = Verdict.of("PostgreSQL stands still for 500 of 600 ms", load, system.patient());

        assertEquals(0, verdict.refused() + verdict.broken());
        verdict.nothingElseWasAnswered().everyAnswerCameInTime().holds();
    }

    @Test
    void triage_is_down_and_receipts_are_saved_while_its_keys_are_known() throws Exception {
        load.end();
        var others = system.receipts(RECEIPTS);
        load = Load.mixed(system.patient(), system.receipts(RECEIPTS));
        system.triage().kill();
        load.awaitAcknowledged(200, TO_RECOVER);
        var saved = Verdict.of("triage down, its keys known", load, system.patient());

        system.history().kill();
        system.history().start();
        load = Load.mixed(system.patient(), others);
        Shell.pause(Duration.ofSeconds(3));
        system.triage().start();
        load.awaitAcknowledged(50, TO_RECOVER);
        var unknown = Verdict.of("triage down, its keys unknown", load, system.patient());

        assertEquals(0, saved.refused() + saved.broken());
        saved.nothingElseWasAnswered().everyAnswerCameInTime().holds();
        assertTrue(unknown.refused() > 0);
        assertEquals(0, unknown.broken());
        unknown.nothingElseWasAnswered().everyAnswerCameInTime().holds();
    }
}
