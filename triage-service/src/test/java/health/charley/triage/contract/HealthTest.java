package health.charley.triage.contract;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.triage.ScriptedPeople;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** What operators see: on the management port, and nothing about a person. */
@QuarkusTest
class HealthTest {

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @Test
    void readiness_says_which_knowledge_answers() {
        when().get(management + "health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'knowledge' }.data.'leg-cramps'", is("1.8.0"));
    }

    @Test
    void completed_interviews_are_counted_by_care_level_and_nothing_else() {
        ScriptedPeople.withChestPain().finish();

        given().accept("text/plain")
                .when()
                .get(management + "metrics")
                .then()
                .statusCode(200)
                .body(containsString("charley_interviews_completed_total{care_level=\"emergency_ambulance\""))
                .body(not(containsString("chest-pain")));
    }

    @Test
    void nothing_of_it_is_on_the_public_port() {
        when().get("/q/health/ready").then().statusCode(404);
        when().get("/q/metrics").then().statusCode(404);
    }
}
