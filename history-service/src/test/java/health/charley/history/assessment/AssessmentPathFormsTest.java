package health.charley.history.assessment;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.Caller;
import health.charley.testing.CommittedContract;
import health.charley.testing.PathForms;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentPathFormsTest {
    @Test
    void no_form_of_a_path_is_more_permissive_than_the_plain_one() {
        var receipt = SampleReceipt.nightLegCramps();
        HistoryApi.as("patient").save(receipt).statusCode(201);

        PathForms.of(CommittedContract.generated())
                .with("id", receipt.id().toString())
                .as(
                        Caller.anonymous(),
                        Caller.bearer("another person", SignInResource.token("patient2")),
                        Caller.bearer("an editor", SignInResource.token("editor")))
                .check();

        HistoryApi.as("patient").read(receipt.id()).statusCode(200);
    }
}
