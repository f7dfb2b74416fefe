package health.charley.content;

import health.charley.testing.CommittedContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {
    @Test
    void the_committed_contract_is_what_the_service_says() {
        CommittedContract.named("content").check();
    }
}
