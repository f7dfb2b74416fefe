package health.charley.endtoend.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.charley.endtoend.Shell;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The disk that PostgreSQL writes to has no room left, until someone makes some. */
@ExtendWith(FaultReport.class)
class FullDiskFaults {
    private static final int RECEIPTS = 2000;
    private static final Duration TO_RECOVER = Duration.ofSeconds(60);

    @Test
    void the_disk_is_full_and_has_room_again() throws Exception {
        var folder = HistorySystem.folder("full-disk");
        var mounted = SmallDisk.mounted(folder.resolve("disk"), "300m");
        assumeTrue(mounted.isPresent(), "Only root can mount the small disk that this test fills, and only on Linux.");

        try (var disk = mounted.get();
                var system = HistorySystem.startedOn(disk.folder().resolve("postgres"), folder)) {
            var load = Load.mixed(system.patient(), system.receipts(RECEIPTS));
            load.awaitAcknowledged(50, TO_RECOVER);
            disk.fill();
            Shell.pause(Duration.ofSeconds(10));
            disk.free();
            // a server that could not even write that it crashed gives up, and is started again by whoever runs it
            if (!system.postgres().isAlive()) {
                system.postgres().start();
            }
            load.awaitAcknowledged(50, TO_RECOVER);

            var verdict = Verdict.of("the database's disk full for 10 s", load, system.patient());

            assertTrue(verdict.refused() > 0);
            assertEquals(0, verdict.broken());
            verdict.nothingElseWasAnswered().everyAnswerCameInTime().holds();
        }
    }
}
