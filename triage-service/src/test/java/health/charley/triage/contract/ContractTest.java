package health.charley.triage.contract;

import health.charley.testing.CommittedContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The contract under {@code api/} is what the service says of itself. */
@QuarkusTest
class ContractTest {

    @Test
    void the_committed_contract_is_what_the_service_says() {
        CommittedContract.named("triage").check();
    }
}
