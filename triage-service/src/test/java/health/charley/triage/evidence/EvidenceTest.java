package health.charley.triage.evidence;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The evidence of a topic over HTTP. */
@QuarkusTest
class EvidenceTest {
    private static final String EVIDENCE = "/api/triage/v1/topics/leg-cramps/evidence";

    @Test
    void every_number_comes_with_its_source() {
        given().queryParam("version", "1.0.0")
                .when()
                .get(EVIDENCE)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("knowledge.version", is("1.0.0"))
                .body("prevalences", hasSize(28))
                .body("prevalences.find { it.condition == 'night-leg-cramps' }.percent", is(22))
                .body("findings.find { it.id == 'chest-pain' }.base.probability", is(List.of(0.01f)))
                .body("findings.find { it.id == 'chest-pain' }.likelihoods.condition", hasSize(2))
                .body(
                        "findings.find { it.id == 'chest-pain' }.likelihoods.find { it.condition =="
                                + " 'pulmonary-embolism' }.likelihoodRatio",
                        is(65))
                .body(
                        "findings.likelihoods.flatten().source.kind",
                        everyItem(matchesPattern("citation|expert-estimate")))
                .body("redFlags.find { it.id == 'R1' }.source.citation", is("west-2007"))
                .body("redFlags.find { it.id == 'R1' }.when", containsString("chest-pain is yes, or "))
                .body("lossTables.policy", is(List.of("uk", "us")))
                .body(
                        "lossTables[1].rows.find { it.needed == 'emergency' }.losses.find { it.advised == 'self_care'"
                                + " }.loss",
                        is(80))
                .body("count.cited", greaterThan(15))
                .body("count.estimated", greaterThan(500))
                .body(
                        "citations.find { it.id == 'grandner-2017' }.link",
                        is("https://pubmed.ncbi.nlm.nih.gov/28586374/"));
    }

    @Test
    void a_browser_gets_a_page_that_runs_nothing() {
        given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .when()
                .get(EVIDENCE)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .header("X-Content-Type-Options", "nosniff")
                .body(startsWith("<!DOCTYPE html>"))
                .body(containsString("<h1>Evidence: Leg cramps and leg pain</h1>"))
                .body(containsString("<a href=\"https://pubmed.ncbi.nlm.nih.gov/28586374/\">Grandner"))
                .body(containsString("<span class=\"estimate\">estimate</span>"))
                .body(not(containsString("<script")))
                .body(not(containsString("Sample topic")))
                .body(not(containsString("Optional[")));
    }

    @Test
    void the_page_of_a_sample_says_first_that_it_is_one() {
        given().accept("text/html")
                .when()
                .get("/api/triage/v1/topics/swollen-ankle/evidence")
                .then()
                .statusCode(200)
                .body(containsString(
                        "</h1>\n<p class=\"sample\"><strong>Sample topic: not for real complaints.</strong>"));
    }

    @Test
    void an_interval_stands_beside_its_number() {
        when().get(EVIDENCE)
                .then()
                .statusCode(200)
                .body("findings.likelihoods.flatten().findAll { it.interval }.interval.low", is(List.of(0.082f)))
                .body("findings.likelihoods.flatten().findAll { it.interval }.interval.high", is(List.of(0.172f)));
        given().accept("text/html")
                .when()
                .get(EVIDENCE)
                .then()
                .body(containsString("<td class=\"number\">0.118</td><td class=\"number\">0.082 to 0.172</td>"));
    }

    @Test
    void whoever_takes_anything_gets_json() {
        when().get(EVIDENCE).then().statusCode(200).contentType("application/json");
    }

    @Test
    void what_is_not_there_is_refused() {
        given().accept("text/html")
                .when()
                .get("/api/triage/v1/topics/hiccups/evidence")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", is("There is no topic 'hiccups'."));
        given().accept("application/pdf").when().get(EVIDENCE).then().statusCode(406);
        BadInput.get(EVIDENCE)
                .parameter("version", "0.0.1", 400)
                .parameter("version", "9".repeat(41), 400)
                .parameter("version", "\u0000", 400)
                .check();
    }
}
