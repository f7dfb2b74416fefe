package health.charley.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.testing.BadInput;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@EdgeTest
class BadBodyTest {

    private static final String ANSWERS = "/api/sample/v1/answers";

    private static final String GOOD = """
            {"person":{"age":45,"sex":"female"},
             "answers":[{"question":"site","values":["calf"]}],
             "budget":20,"hurried":false,"leg":"both-legs","since":"2025-01-31T10:00:00Z","notes":{"a":"b\\tc\\nd"}}
            """;

    @Test
    void a_good_body_is_read_and_what_is_absent_is_left_out() {
        var answer = given().contentType(ContentType.JSON).body(GOOD).when().post(ANSWERS);

        answer.then()
                .statusCode(200)
                .body("leg", is("both-legs"))
                .body("since", is("2025-01-31T10:00:00Z"))
                .body("answers[0]", not(org.hamcrest.Matchers.hasKey("value")));
    }

    @Test
    void a_body_that_is_no_good_json_is_refused_with_its_place() {
        BadInput.post(ANSWERS)
                .usual()
                .body("{\"person\":{\"age\":45,}}", 400, "#/person/age")
                .body("{\"person\":{\"age\":045}}", 400)
                .body("{\"answers\":[{\"question\":\"a\\u0007\"}]}", 400, "#/answers/0/question")
                .body("{\"answers\":[{\"question\":\"a\\u007f\"}]}", 400, "#/answers/0/question")
                .body("{\"answers\":[{\"question\":\"a\\ufffe\"}]}", 400, "#/answers/0/question")
                .body("{\"answers\":[{\"question\":\"a\\uffff\"}]}", 400, "#/answers/0/question")
                .body("{\"notes\":{\"a\\u0000\":\"b\"}}", 400, "#/notes")
                .body("{\"notes\":{\"a/b\":\"\\u0001\"}}", 400, "#/notes/a~1b")
                .body("{\"notes\":{\"a\":\"" + "x".repeat(220_000) + "\"}}", 400, "#/notes/a")
                .check();
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused_with_its_place() {
        BadInput.post(ANSWERS)
                .body(GOOD.replace("45", "\"45\""), 400, "#/person/age")
                .body(GOOD.replace("45", "45.0"), 400, "#/person/age")
                .body(GOOD.replace("45", "1e1"), 400, "#/person/age")
                .body(GOOD.replace("45", "null"), 400, "#/person/age")
                .body(GOOD.replace("45", "99999999999"), 400, "#/person/age")
                .body(GOOD.replace("45", "true"), 400, "#/person/age")
                .body(GOOD.replace("\"age\":45,", ""), 400, "#/person/age")
                .body(GOOD.replace("\"female\"", "7"), 400, "#/person/sex")
                .body(GOOD.replace("\"female\"", "true"), 400, "#/person/sex")
                .body(GOOD.replace("\"female\"", "[]"), 400, "#/person/sex")
                .body(GOOD.replace(":20", ":\"\""), 400, "#/budget")
                .body(GOOD.replace("false", "0"), 400, "#/hurried")
                .body(GOOD.replace("false", "\"false\""), 400, "#/hurried")
                .body(GOOD.replace("both-legs", "both"), 400, "#/leg")
                .body(GOOD.replace("\"both-legs\"", "1"), 400, "#/leg")
                .body(GOOD.replace("2025-01-31T10:00:00Z", "yesterday"), 400, "#/since")
                .body(GOOD.replace("[{\"question\"", "{\"question\"").replace("]}]", "]}"), 400, "#/answers")
                .body(GOOD.replace("{\"question\"", "7,{\"question\""), 400, "#/answers/0")
                .body(GOOD.replace("\"question\"", "\"frage\":1,\"question\""), 400, "#/answers/0/frage")
                .check();
    }

    @Test
    void a_broken_constraint_is_refused_with_its_place() {
        BadInput.post(ANSWERS)
                .body("{}", 400, "#/person")
                .body("{}", 400, "#/answers")
                .body(GOOD.replace("45", "11"), 400, "#/person/age")
                .body(GOOD.replace("female", " "), 400, "#/person/sex")
                .body(GOOD.replace("\"site\"", "\"Site\""), 400, "#/answers/0/question")
                .body(GOOD.replace("[\"calf\"]", "[\"calf\",\"\"]"), 400, "#/answers/0/values/1")
                .body(GOOD.replace("[{\"question\"", "[null,{\"question\""), 400, "#/answers/0")
                .body(GOOD.replace("b\\tc\\nd", "too long"), 400, "#/notes/a")
                .check();
    }

    @Test
    void the_sentences_say_what_is_wanted() {
        var unknownLeg = given().contentType(ContentType.JSON)
                .body(GOOD.replace("both-legs", "both"))
                .post(ANSWERS);
        var tooYoung = given().contentType(ContentType.JSON)
                .body(GOOD.replace("45", "11"))
                .post(ANSWERS);
        var unknownName = given().contentType(ContentType.JSON)
                .body(GOOD.replace("\"age\"", "\"alter\":7,\"age\""))
                .post(ANSWERS);

        unknownLeg.then().body("detail", is("This must be one of: left, right, both-legs."));
        tooYoung.then().body("errors[0].detail", is("This must be greater than or equal to 12."));
        unknownName.then().body("detail", is("There is no such property here. Known are: age, sex."));
    }

    @Test
    void a_broken_constraint_is_told_in_words_for_people() {
        var nothing = given().contentType(ContentType.JSON).body("{}").post(ANSWERS);
        var tooLong = given().contentType(ContentType.JSON)
                .body(GOOD.replace("b\\tc\\nd", "too long"))
                .post(ANSWERS);
        var blank = given().contentType(ContentType.JSON)
                .body(GOOD.replace("female", " "))
                .post(ANSWERS);

        nothing.then().body("errors.detail", everyItem(is("This is missing.")));
        tooLong.then().body("errors[0].detail", is("This may have at most 5 characters or entries."));
        blank.then().body("errors[0].detail", is("This is missing or empty."));
    }

    @Test
    void a_wrong_answer_is_never_quoted() {
        var answer = given().contentType(ContentType.JSON)
                .body(GOOD.replace("both-legs", "my-secret-sorrow"))
                .post(ANSWERS);

        answer.then().statusCode(400).body(not(containsString("sorrow")));
    }

    @Test
    void raw_json_is_guarded_as_well() {
        BadInput.post("/api/sample/v1/raw")
                .body("", 400, "#")
                .body("null", 400, "#")
                .body("{\"a\":{\"b\":[\"\\u0000\"]}}", 400, "#/a/b/0")
                .body("{\"a\":1,\"a\":2}", 400)
                .body("[".repeat(100) + "]".repeat(100), 400)
                .check();
    }

    @Test
    void a_media_type_in_capital_letters_does_not_get_round_the_guard() {
        var answer = given().contentType("APPLICATION/JSON")
                .body("{\"a\":\"\\u0000\"}")
                .post("/api/sample/v1/raw");

        answer.then().statusCode(400).body("errors[0].pointer", is("#/a"));
    }

    @Test
    void a_body_without_a_media_type_is_refused() throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create("http://localhost:" + io.restassured.RestAssured.port + ANSWERS))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(GOOD))
                .build();

        var answer = java.net.http.HttpClient.newHttpClient()
                .send(request, java.net.http.HttpResponse.BodyHandlers.ofString());

        org.junit.jupiter.api.Assertions.assertEquals(415, answer.statusCode());
    }
}
