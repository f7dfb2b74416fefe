package health.charley.triage;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A person who goes through an interview over HTTP and answers whatever is asked: by script where the script has the
 * question, else with "no" where that is a choice, else with "not sure".
 */
public final class ScriptedPerson {
    private static final String INTERVIEW = "/api/triage/v1/topics/leg-cramps/interview";
    private static final int MOST_SCREENS = 60;

    private final Map<String, Object> person;
    private final Map<String, Object> script;
    private final List<Map<String, Object>> answers = new ArrayList<>();
    private final List<List<String>> screens = new ArrayList<>();

    ScriptedPerson(Map<String, Object> person, Map<String, Object> script) {
        this.person = person;
        this.script = script;
    }

    /** The screens that were shown, each as the ids of its questions. */
    public List<List<String>> screens() {
        return screens;
    }

    public Map<String, Object> request() {
        var request = new LinkedHashMap<String, Object>();
        request.put("policy", "us");
        request.put("person", person);
        request.put("answers", answers);
        return request;
    }

    /** One step: what the service says to the answers so far. */
    public JsonPath step() {
        return given().contentType(ContentType.JSON)
                .body(request())
                .when()
                .post(INTERVIEW)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Answers every screen until the interview is complete. */
    public JsonPath finish() {
        for (var i = 0; i < MOST_SCREENS; i++) {
            var step = step();
            if (step.getString("status").equals("complete")) {
                return step;
            }
            answerScreen(step);
        }
        throw new AssertionError("The interview does not end: " + screens);
    }

    /** Answers one screen. */
    public void answerScreen(JsonPath step) {
        List<Map<String, Object>> questions = step.getList("questions");
        screens.add(
                questions.stream().map(question -> (String) question.get("id")).toList());
        questions.forEach(question -> answers.add(answer(question)));
    }

    private Map<String, Object> answer(Map<String, Object> question) {
        var id = (String) question.get("id");
        var value = script.getOrDefault(id, otherwise(question));
        if (value instanceof Number) {
            return Map.of("question", id, "number", value);
        }
        var isMultiple = question.get("type").equals("multiple");
        return isMultiple && value instanceof List
                ? Map.of("question", id, "values", value)
                : Map.of("question", id, "value", value);
    }

    @SuppressWarnings("unchecked")
    private static String otherwise(Map<String, Object> question) {
        var options = (List<Map<String, Object>>) question.get("options");
        var offersNo = options.stream().anyMatch(option -> option.get("value").equals("no"));
        return offersNo && question.get("type").equals("single") ? "no" : "not-sure";
    }
}
