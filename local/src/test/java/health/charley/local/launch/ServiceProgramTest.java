package health.charley.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceProgramTest {

    @Test
    void settings_go_into_the_environment_under_the_names_that_microprofile_config_reads() {
        var program = new ServiceProgram(
                Part.TRIAGE, Map.of("charley.receipts.key-file", "/a key", "quarkus.http.port", "1"));

        assertEquals(Map.of("CHARLEY_RECEIPTS_KEY_FILE", "/a key", "QUARKUS_HTTP_PORT", "1"), program.environment());
    }
}
