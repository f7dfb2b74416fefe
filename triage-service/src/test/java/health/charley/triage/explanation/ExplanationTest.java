package health.charley.triage.explanation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations over HTTP. */
@QuarkusTest
class ExplanationTest {
    private static final String EXPLANATION = "/api/triage/v1/topics/leg-cramps/explanation";

    @Test
    void a_condition_is_explained_by_evidence_for_against_and_not_yet_asked() {
        explain("\"condition\": \"deep-vein-thrombosis\"")
                .statusCode(200)
                .body("cause.cause.condition", is("deep-vein-thrombosis"))
                .body("cause.cause.evidenceFor.finding", hasItem("swelling-one-leg"))
                .body("cause.cause.evidenceFor[0].likelihoodRatio", greaterThan(1f))
                .body("cause.cause.evidenceAgainst", not(empty()))
                .body("cause.notAsked", not(empty()))
                .body("cause.notAsked[0].evidence.source.text", notNullValue())
                .body("cause.cause.range.low", greaterThan(0f))
                .body("cause.cause.range.high", greaterThan(0f))
                .body("cause.cause.rangeInWords", not(is("")))
                .body("cause.cause.evidenceFor[0].interval.low", greaterThan(1f))
                .body("cause.cause.evidenceFor[0].measured", is(false))
                .body("cause.cause.evidenceFor[0].group.id", is("clot-signs"))
                .body("cause.cause.evidenceFor[0].group.atBound", is(false))
                .body("cause.groups.find { it.id == 'clot-signs' }.damping", is(0.6f))
                .body("cause.groups.find { it.id == 'clot-signs' }.bounds.low", is(0.3f))
                .body("cause.decisiveAnswers[0].careLevel", is("emergency_ambulance"))
                .body("cause.decisiveAnswers[0].raises", is(true))
                .body("cause.decisiveAnswers[0].sentence", is("If you have chest pain: call 911 now."))
                .body("question", nullValue());
    }

    /** Khan 2006 felt cool skin 5.9 (4.1 to 8.6) times as often over narrow arteries; blocked veins make a leg cold too. */
    @Test
    void a_number_stands_beside_that_of_the_study_behind_it() {
        var cold = "cause.cause.evidenceFor.find { it.finding == 'leg-long-cold' }.";

        explain("\"condition\": \"peripheral-artery-disease\"", "{\"question\": \"cold-pale\", \"value\": \"longer\"}")
                .statusCode(200)
                .body(cold + "publishedLikelihoodRatio.value", is(5.9f))
                .body(cold + "publishedLikelihoodRatio.interval.low", is(4.1f))
                .body(cold + "publishedLikelihoodRatio.interval.high", is(8.6f))
                .body(cold + "likelihoodRatio", lessThan(5.9f))
                .body(cold + "source.citation", is("khan-2006"));
    }

    /** The same study saw skin that had changed its color 2.8 times as often, which need not be red. */
    @Test
    void a_number_that_a_study_gives_for_something_else_is_an_estimate() {
        var red = "cause.cause.evidenceFor.find { it.finding == 'red-skin' }.";

        explain("\"condition\": \"peripheral-artery-disease\"", "{\"question\": \"red\", \"value\": \"yes\"}")
                .statusCode(200)
                .body(red + "source.kind", is("expert-estimate"))
                .body(red + "measured", is(false))
                .body(red + "publishedLikelihoodRatio", nullValue());
    }

    @Test
    void a_question_is_explained_by_what_each_answer_would_lead_to() {
        explain("\"question\": \"knot\"")
                .statusCode(200)
                .body("question.question.id", is("knot"))
                .body("question.effects.value", is(List.of("yes", "no", "not-sure")))
                .body("question.information", greaterThan(0f))
                .body("question.whyNow.sentence", not(is("")))
                .body("cause", nullValue());
    }

    @Test
    void a_question_of_the_first_screen_comes_now_to_find_red_flags() {
        explain("\"question\": \"chest-pain\"")
                .statusCode(200)
                .body("question.whyNow.reason", is("red-flag-screening"))
                .body("question.whyNow.between", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limp", "trimester"})
    void a_question_that_does_not_fit_the_person_is_said_not_to_be_asked(String question) {
        explain("\"question\": \"" + question + "\"")
                .statusCode(200)
                .body("question.whyNow.reason", is("little-to-gain"))
                .body("question.whyNow.sentence", is("We do not ask you this. It does not fit what you told us."))
                .body("question.whyNow.between", empty());
    }

    @Test
    void a_number_question_is_explained_by_what_its_numbers_would_lead_to() {
        explain("\"question\": \"freq\"")
                .statusCode(200)
                .body("question.effects.value", is(List.of("0", "1", "2", "3", "4", "5", "6", "7")))
                .body("question.effects.leading", everyItem(not(is(""))));
    }

    @Test
    void the_body_of_an_interview_is_accepted() {
        explain("\"question\": \"knot\", \"budget\": 20, \"policy\": \"uk\"")
                .statusCode(200)
                .body("policy", is("uk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"condition\": \"ankle-sprain\"", "\"question\": \"chest-pain\""})
    void what_a_sample_explains_says_that_it_is_one(String what) {
        given().contentType(ContentType.JSON)
                .body("{\"person\": {\"age\": 45, \"sex\": \"male\"}, " + what + "}")
                .when()
                .post("/api/triage/v1/topics/swollen-ankle/explanation")
                .then()
                .statusCode(200)
                .body("reviewStatus", is("sample"));
    }

    @Test
    void exactly_one_thing_is_explained() {
        BadInput.post(EXPLANATION)
                .usual()
                .body(body("\"budget\": 20"), 400, "#/condition")
                .body(body("\"condition\": \"deep-vein-thrombosis\", \"question\": \"knot\""), 400, "#/condition")
                .body(body("\"budget\": 21, \"question\": \"knot\""), 400, "#/budget")
                .body(body("\"condition\": \"hiccups\""), 400, "#/condition")
                .body(body("\"question\": \"hiccups\""), 400, "#/question")
                .body(body("\"question\": \"knot\", \"policy\": \"fr\""), 400, "#/policy")
                .body("{\"person\": {\"age\": 45, \"sex\": \"male\"}, \"question\": 7}", 400, "#/question")
                .check();
    }

    private static ValidatableResponse explain(String what) {
        return explain(
                what,
                "{\"question\": \"swelling\", \"value\": \"one\"}, {\"question\": \"side\", \"value\": \"both\"}");
    }

    private static ValidatableResponse explain(String what, String answers) {
        return given().contentType(ContentType.JSON)
                .body(body(what, answers))
                .when()
                .post(EXPLANATION)
                .then();
    }

    private static String body(String what) {
        return body(what, "{\"question\": \"swelling\", \"value\": \"one\"}");
    }

    private static String body(String what, String answers) {
        return "{\"person\": {\"age\": 45, \"sex\": \"male\"}, " + what + ", \"answers\": [" + answers + "]}";
    }
}
