package health.charley.history.assessment;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.Caller;
import health.charley.testing.CommittedContract;
import health.charley.testing.PathForms;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentPathFormsTest {
    @Test
    void no_form_of_a_path_is_more_permissive_than_the_plain_one() {
        var receipt = SampleReceipt.nightLegCramps();
        var patient = HistoryApi.as("patient");
        patient.save(receipt).statusCode(201);
        var link = patient.request()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(HistoryApi.ASSESSMENTS + "/" + receipt.id() + "/shares")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("share.id");

        PathForms.of(CommittedContract.generated())
                .with("id", receipt.id().toString())
                .with("share", link)
                .with("assessment", receipt.id().toString())
                .as(
                        Caller.anonymous(),
                        Caller.bearer("another person", SignInResource.token("patient2")),
                        Caller.bearer("an editor", SignInResource.token("editor")))
                .check();

        HistoryApi.as("patient").read(receipt.id()).statusCode(200);
    }
}
