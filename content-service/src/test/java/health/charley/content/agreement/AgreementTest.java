package health.charley.content.agreement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.charley.content.Role;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report over all live pages: the pages that come with the service, and what tests made beside them. */
@QuarkusTest
class AgreementTest {
    private static final String AGREEMENT = "/api/content/v1/agreement";
    private static final String LEG_CRAMPS = "items.find { it.kind == 'article' && it.slug == 'leg-cramps' }.agreement";

    @AfterEach
    void triageAnswersAgain() {
        TriageResource.answerWith(200);
    }

    /** Without this no page could be published again as it is. */
    @Test
    void no_page_that_comes_with_the_service_leaves_out_or_softens_a_red_flag() {
        report().statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(28))
                .body("items.findAll { it.agreement.compared == 'current' }.size()", greaterThanOrEqualTo(28))
                .body("items.agreement.differences.flatten().findAll { it.stopsPublication }", hasSize(0));
    }

    @Test
    void the_article_that_comes_with_the_service_differs_from_triage_in_nothing() {
        report().body(LEG_CRAMPS + ".differences", hasSize(0));
    }

    @Test
    void the_pages_speak_of_every_finding_that_is_typical_of_their_cause() {
        report().body("items.agreement.differences.flatten().findAll { it.kind == 'finding-missing' }", hasSize(0))
                .body("items.agreement.differences.flatten().findAll { it.kind == 'finding-unknown' }", hasSize(0))
                .body(
                        "items.agreement.differences.flatten().findAll { it.kind == 'finding-contradicted' }",
                        hasSize(0));
    }

    @Test
    void a_report_says_with_which_knowledge_a_page_was_compared() {
        report().body(LEG_CRAMPS + ".compared", is("current"))
                .body(LEG_CRAMPS + ".knowledge", is("1.1.0"))
                .body(LEG_CRAMPS + ".toldAt", notNullValue());
    }

    @Test
    void while_triage_is_down_pages_are_compared_with_what_it_told_last() {
        report();
        TriageResource.answerWith(503);

        report().body(LEG_CRAMPS + ".compared", is("last-told"))
                .body(LEG_CRAMPS + ".knowledge", is("1.1.0"))
                .body(LEG_CRAMPS + ".differences.findAll { it.stopsPublication }", hasSize(0));
    }

    @Test
    void a_triage_that_never_answered_leaves_pages_uncompared_and_says_so() throws SQLException {
        TriageResource.answerWith(503);
        Role.OWNER.execute("delete from triage_knowledge");

        report().statusCode(200)
                .body(LEG_CRAMPS + ".compared", is("not-compared"))
                .body(LEG_CRAMPS + ".knowledge", nullValue())
                .body(LEG_CRAMPS + ".differences", hasSize(0));
    }

    @Test
    void the_report_comes_in_parts() {
        var first = as("editor").get(AGREEMENT + "?limit=1").then().body("items", hasSize(1));
        String next = first.extract().path("next");

        as("editor")
                .queryParam("cursor", next)
                .get(AGREEMENT)
                .then()
                .statusCode(200)
                .body("items.slug", everyItem(notNullValue()));
        as("editor")
                .get(AGREEMENT + "?cursor=nonsense")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "moderator", "operator"})
    void who_does_not_work_on_pages_sees_no_report(String account) {
        as(account).get(AGREEMENT).then().statusCode(403);
    }

    @Test
    void nobody_sees_the_report_without_signing_in() {
        given().get(AGREEMENT).then().statusCode(401);
    }

    private static ValidatableResponse report() {
        return as("editor").get(AGREEMENT + "?limit=100").then();
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(SignInResource.token(account));
    }
}
