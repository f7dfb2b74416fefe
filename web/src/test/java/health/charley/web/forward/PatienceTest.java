package health.charley.web.forward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    @ParameterizedTest
    @CsvSource({
        "/api/triage/v1/topics/leg-cramps/simulations, PT10M",
        "/api/content/v1/export, PT10M",
        "/api/content/v1/imports, PT10M",
        "/api/history/v1/export, PT10M",
        "/api/triage/v1/topics/leg-cramps/interview, PT5S",
        "/api/history/v1/assessments/export, PT5S",
        "/.well-known/jwks.json, PT5S"
    })
    void only_work_that_takes_its_time_is_waited_for_long(String path, Duration patience) {
        assertEquals(patience, Patience.with(path));
    }
}
