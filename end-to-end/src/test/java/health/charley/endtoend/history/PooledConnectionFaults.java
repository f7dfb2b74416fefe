package health.charley.endtoend.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.charley.endtoend.Shell;
import health.charley.endtoend.history.Write.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** History behind PgBouncer in transaction mode: people and jobs share connections, and nothing else. */
@ExtendWith(FaultReport.class)
class PooledConnectionFaults {
    private static final int RECEIPTS = 400;
    private static final Duration TO_SEND = Duration.ofMinutes(1);

    /** The job tries each second. */
    private static final Duration SOME_TRIES = Duration.ofSeconds(3);

    private static final Duration TO_ERASE = Duration.ofSeconds(20);

    @BeforeEach
    void pgBouncerIsInstalled() {
        assumeTrue(PgBouncer.isInstalled(), "PgBouncer is not installed: apt-get install pgbouncer");
    }

    @Test
    void people_and_jobs_who_share_connections_see_their_own_rows_only() throws Exception {
        try (var history = PooledHistory.started("pgbouncer")) {
            var patient = history.clientOf("patient");
            var neighbour = history.clientOf("moderator");
            var ofPatient = history.receipts(RECEIPTS);
            var ofNeighbour = history.receipts(RECEIPTS);
            var begun = Instant.now();
            var load = Load.mixed(patient, ofPatient);
            var besides = Load.of(neighbour, ofNeighbour);
            load.awaitSent(TO_SEND);
            besides.awaitSent(TO_SEND);

            var verdict = Verdict.of(
                    "PgBouncer: people share %d connections".formatted(PooledHistory.CONNECTIONS), load, patient);
            var verdictBesides = Verdict.of("PgBouncer: somebody else meanwhile", besides, neighbour);

            assertEquals(Set.of("retention", "recheck"), history.jobsBegunSince(begun));
            assertEquals(EnumSet.allOf(Kind.class), verdict.otherKindsConfirmed());
            assertEquals(0, verdict.refused() + verdict.broken());
            assertEquals(RECEIPTS, verdictBesides.confirmed());
            verdict.nothingElseWasAnswered().everyAnswerCameInTime().holds();
            verdictBesides.everyAnswerCameInTime().holds();
            assertTrue(idsOf(ofPatient).containsAll(patient.kept()));
            assertEquals(idsOf(ofNeighbour), new HashSet<>(neighbour.kept()));
            assertTrue(history.connections() <= PooledHistory.CONNECTIONS, "connections: " + history.connections());
            assertEquals(0, history.rowsOfNobody());
        }
    }

    @Test
    void a_job_waits_for_its_lock_and_gives_it_back_on_connections_that_people_share() throws Exception {
        try (var history = PooledHistory.started("pgbouncer-job")) {
            var job = new RetentionJob(history);
            var patient = history.clientOf("patient");
            try (var lock = job.heldBack()) {
                job.leaveOldDraft("moderator");
                var load = Load.mixed(patient, history.receipts(RECEIPTS));
                load.awaitSent(TO_SEND);
                Shell.pause(SOME_TRIES);

                var verdict = Verdict.of("PgBouncer: the lock of a job is held elsewhere", load, patient);

                assertEquals(1, job.oldDrafts());
                assertEquals(0, verdict.refused() + verdict.broken());
                verdict.nothingElseWasAnswered().everyAnswerCameInTime().holds();
            }
            job.awaitNoOldDrafts(TO_ERASE);
        }
    }

    private static Set<String> idsOf(List<Receipt> receipts) {
        return receipts.stream().map(Receipt::id).collect(Collectors.toSet());
    }
}
