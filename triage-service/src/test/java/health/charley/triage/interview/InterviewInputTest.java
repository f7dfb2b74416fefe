package health.charley.triage.interview;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import health.charley.testing.BadInput;
import health.charley.testing.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the interview refuses, and where it says that the fault lies: one long table. */
@QuarkusTest
class InterviewInputTest {
    private static final String INTERVIEW = "/api/triage/v1/topics/leg-cramps/interview";

    @Test
    void any_nonsense_is_refused() {
        BadInput.post(INTERVIEW).usual().check();
    }

    @Test
    void a_topic_that_is_not_there_is_not_found() {
        BadInput.post("/api/triage/v1/topics/hiccups/interview")
                .body(withAnswers(""), 404)
                .check();
        given().contentType(ContentType.JSON)
                .body(withAnswers(""))
                .when()
                .post("/api/triage/v1/topics/hiccups/interview")
                .then()
                .statusCode(404)
                .body("errors[0].parameter", is("topic"))
                .body("errors[0].detail", is("There is no topic 'hiccups'."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interview", "explanation"})
    void another_method_is_told_which_one_is_taken(String what) {
        for (var method : List.of("GET", "PUT", "DELETE")) {
            when().request(method, "/api/triage/v1/topics/leg-cramps/" + what)
                    .then()
                    .statusCode(405)
                    .header("Allow", "OPTIONS, POST");
        }
    }

    @Test
    void no_answers_may_be_said_in_three_ways() {
        accepts(withAnswers(""));
        accepts("{\"person\": {\"age\": 45, \"sex\": \"male\"}}");
        accepts("{\"person\": {\"age\": 45, \"sex\": \"male\"}, \"answers\": null}");
    }

    @Test
    void what_it_is_judged_by_must_exist() {
        BadInput.post(INTERVIEW)
                .body(with("'knowledge': '0.0.1'"), 400, "#/knowledge")
                .body(with("'policy': 'fr'"), 400, "#/policy")
                .body(with("'language': 'de-DE'"), 400, "#/language")
                .body(with("'knowledge': '" + "9".repeat(50) + "'"), 400, "#/knowledge")
                .body(with("'budget': 0"), 400, "#/budget")
                .body(with("'budget': 21"), 400, "#/budget")
                .body(with("'budget': 1.5"), 400, "#/budget")
                .body(with("'budget': '20'"), 400, "#/budget")
                .check();
    }

    @Test
    void the_id_of_an_assessment_is_a_uuid_v7_of_today() {
        BadInput.post(INTERVIEW)
                .body(withId("no-uuid"), 400, "#/assessment")
                .body(withId("4f2c1a6e-0b1d-4c6e-9a55-2f1f8d3e7b10"), 400, "#/assessment")
                .body(withId(Ids.now().toString().toUpperCase(Locale.ROOT)), 400, "#/assessment")
                .body(withId(idOf(Duration.ofHours(-25))), 400, "#/assessment")
                .body(withId(idOf(Duration.ofMinutes(6))), 400, "#/assessment")
                .check();
    }

    @Test
    void an_id_of_a_day_s_work_and_of_a_clock_that_is_ahead_is_accepted() {
        accepts(withId(idOf(Duration.ofHours(-23))));
        accepts(withId(idOf(Duration.ofMinutes(4))));
    }

    @Test
    void an_answer_must_fit_its_question() {
        BadInput.post(INTERVIEW)
                .body(withAnswers("7"), 400, "#/answers/0")
                .body(withAnswers("null"), 400, "#/answers/0")
                .body(withAnswers("{'value': 'yes'}"), 400, "#/answers/0/question")
                .body(withAnswers("{'question': 'hiccups', 'value': 'yes'}"), 400, "#/answers/0/question")
                .body(
                        withAnswers("{'question': '" + "x".repeat(101) + "', 'value': 'yes'}"),
                        400,
                        "#/answers/0/question")
                .body(withAnswers("{'question': 'knot'}"), 400, "#/answers/0")
                .body(withAnswers("{'question': 'knot', 'value': 'yes', 'number': 1}"), 400, "#/answers/0")
                .body(
                        withAnswers("{'question': 'knot', 'value': 'not-sure', 'values': ['not-sure']}"),
                        400,
                        "#/answers/0")
                .body(withAnswers("{'question': 'knot', 'value': 'perhaps'}"), 400, "#/answers/0/value")
                .body(withAnswers("{'question': 'knot', 'value': true}"), 400, "#/answers/0/value")
                .body(withAnswers("{'question': 'knot', 'values': ['yes', 'no']}"), 400, "#/answers/0/values")
                .body(withAnswers("{'question': 'knot', 'number': 1}"), 400, "#/answers/0/number")
                .body(withAnswers("{'question': 'site', 'value': 'calf'}"), 400, "#/answers/0/value")
                .body(withAnswers("{'question': 'site', 'number': 1}"), 400, "#/answers/0/number")
                .body(withAnswers("{'question': 'site', 'values': []}"), 400, "#/answers/0/values")
                .body(withAnswers("{'question': 'site', 'values': [null]}"), 400, "#/answers/0/values/0")
                .body(withAnswers("{'question': 'site', 'values': ['calf', 'elbow']}"), 400, "#/answers/0/values/1")
                .body(withAnswers("{'question': 'site', 'values': ['calf', 'calf']}"), 400, "#/answers/0/values/1")
                .body(withAnswers("{'question': 'site', 'values': ['calf', 'not-sure']}"), 400, "#/answers/0/values/1")
                .body(withAnswers("{'question': 'meds', 'values': ['none', 'statin']}"), 400, "#/answers/0/values/0")
                .body(withAnswers("{'question': 'freq', 'value': '3'}"), 400, "#/answers/0/value")
                .body(withAnswers("{'question': 'freq', 'values': ['3']}"), 400, "#/answers/0/values")
                .body(withAnswers("{'question': 'freq', 'number': '3'}"), 400, "#/answers/0/number")
                .body(withAnswers("{'question': 'freq', 'number': -1}"), 400, "#/answers/0/number")
                .body(withAnswers("{'question': 'freq', 'number': 8}"), 400, "#/answers/0/number")
                .body(withAnswers("{'question': 'freq', 'number': 1e999999999}"), 400, "#/answers/0/number")
                .body(withAnswers("{'question': 'freq', 'number': 2.5}"), 400, "#/answers/0/number")
                .check();
    }

    @Test
    void a_question_is_answered_once() {
        BadInput.post(INTERVIEW)
                .body(
                        withAnswers("{'question': 'knot', 'value': 'yes'}, {'question': 'knot', 'value': 'yes'}"),
                        400,
                        "#/answers/1/question")
                .body(
                        withAnswers("{'question': 'knot', 'value': 'x'}, {'question': 'knot', 'value': 'yes'}"),
                        400,
                        "#/answers/1/question")
                .check();
    }

    @Test
    void more_than_two_hundred_answers_are_refused() {
        var answers = IntStream.range(0, 201)
                .mapToObj(i -> "{'question': 'q" + i + "', 'value': 'yes'}")
                .collect(Collectors.joining(","));

        BadInput.post(INTERVIEW).body(withAnswers(answers), 400, "#/answers").check();
    }

    @Test
    void all_faults_are_said_at_once() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"policy": "fr", "person": {"age": 45, "sex": "male"}, "answers": [
                          {"question": "knot", "value": "perhaps"}, {"question": "hiccups", "value": "yes"}]}""")
                .when()
                .post(INTERVIEW)
                .then()
                .statusCode(400)
                .body("errors.pointer", is(List.of("#/policy", "#/answers/0/value", "#/answers/1/question")))
                .body("errors[1].detail", is("Question 'knot' has no choice 'perhaps'."));
    }

    @Test
    void not_sure_answers_any_question() {
        accepts(withAnswers("""
                {"question": "knot", "value": "not-sure"}, {"question": "site", "value": "not-sure"},
                {"question": "meds", "values": ["not-sure"]}, {"question": "freq", "value": "not-sure"}"""));
    }

    private static void accepts(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .when()
                .post(INTERVIEW)
                .then()
                .statusCode(200);
    }

    private static String with(String property) {
        return request("'answers': [], " + property);
    }

    private static String withAnswers(String answers) {
        return request("'answers': [" + answers + "]");
    }

    private static String withId(String id) {
        return with("'assessment': '" + id + "'");
    }

    /** Single quotes stand for double ones. */
    private static String request(String properties) {
        return "{'person': {'age': 45, 'sex': 'male'}, %s}"
                .formatted(properties)
                .replace('\'', '"');
    }

    private static String idOf(Duration ahead) {
        return Ids.of(Instant.now().plus(ahead)).toString();
    }
}
