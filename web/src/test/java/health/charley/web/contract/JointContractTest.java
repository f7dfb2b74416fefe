package health.charley.web.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.CommittedContract;
import health.charley.testing.Repository;
import health.charley.web.example.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JointContractTest {
    private static final String DESCRIPTION =
            "The three APIs of an open symptom guide, which can all be reached under one"
                    + " address: the interview (triage), articles and causes (content), and kept assessments (history).";

    @Test
    void the_committed_joint_contract_is_made_of_the_three() throws IOException {
        String joint = new ContractMerge()
                .with("triage", contract("triage"))
                .with("content", contract("content"))
                .with("history", contract("history"))
                .into("Charley API", DESCRIPTION);

        CommittedContract.named("charley").checkAgainst(joint);
    }

    @Test
    void it_is_served_in_both_notations() {
        given().when()
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("info.title", is("Charley API"))
                .body("paths", hasKey("/api/triage/v1/topics/{topic}/interview"))
                .body("paths", hasKey("/api/content/v1/articles/{slug}"))
                .body("paths", hasKey("/api/history/v1/assessments/{id}"));
        given().when()
                .get("/openapi.yaml")
                .then()
                .statusCode(200)
                .contentType(containsString("yaml"))
                .body(containsString("title: Charley API"));
    }

    @Test
    void the_page_to_read_and_try_it_has_no_inline_script() {
        var page = new Browser().open("/openapi").page();

        assertTrue(page.has("<script src=\"/assets/swagger-ui/swagger-ui-bundle.js\" defer></script>"));
        assertTrue(page.policy().contains("script-src 'self';"));
        assertFalse(page.policy().contains("unsafe"));
    }

    private static String contract(String service) throws IOException {
        return Files.readString(Repository.root().resolve("api").resolve(service + ".yaml"));
    }
}
