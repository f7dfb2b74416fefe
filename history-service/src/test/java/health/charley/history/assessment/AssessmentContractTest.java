package health.charley.history.assessment;

import health.charley.testing.CommittedContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentContractTest {
    @Test
    void the_committed_contract_is_what_the_service_says() {
        CommittedContract.named("history").check();
    }
}
