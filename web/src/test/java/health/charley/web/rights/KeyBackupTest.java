package health.charley.web.rights;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A deployment does not say how long its backups of keys last. */
@QuarkusTest
class KeyBackupTest {
    @Test
    void who_erases_everything_is_told_of_backups_that_still_open() {
        var patient = new Patient().opens("/history/everything").signsInAs("patient");

        for (var page : new String[] {"/history/everything", "/history/everything/erase"}) {
            patient.opens(page);
            assertTrue(patient.sees().has("for a while whoever runs this site could still open an old backup"), page);
            assertTrue(patient.sees().has("Ask whoever runs this site when that is."), page);
            assertFalse(patient.sees().has("can’t be read either"), page);
            assertFalse(patient.sees().has("by anybody"), page);
        }
    }
}
