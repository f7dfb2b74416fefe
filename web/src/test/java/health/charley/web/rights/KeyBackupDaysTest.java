package health.charley.web.rights;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A deployment says how long its backups of keys last. */
@QuarkusTest
@TestProfile(KeyBackupDaysTest.AWeek.class)
class KeyBackupDaysTest {
    @Test
    void who_erases_everything_is_told_from_when_on_no_backup_opens_it() {
        var patient = new Patient().opens("/history/everything/erase").signsInAs("patient");

        assertTrue(patient.sees().has("Old copies of keys are thrown away after 7 days at the latest."));
        assertFalse(patient.sees().has("Ask whoever runs this site"));

        patient.sends("/history/everything/erase");
        assertTrue(patient.sees().has("after 7 days at the latest"));
    }

    public static final class AWeek implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("charley.web.key-backup-days", "7");
        }
    }
}
