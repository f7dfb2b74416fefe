package health.charley.benchmarks.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.charley.benchmarks.http.Connection;
import java.io.IOException;

/** What a sample person tells about leg cramps, up to the outcome. */
final class SampleInterview {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/api/triage/v1/topics/leg-cramps/interview";
    private static final String PERSON = """
            {"person": {"age": 60, "sex": "male"}, "answers": []}""";

    private final ObjectNode told;

    private SampleInterview(ObjectNode told) {
        this.told = told;
    }

    /** Every question that this triage asks is answered: denied, or by the first choice where that can't be. */
    static SampleInterview whole(Connection triage) throws IOException {
        var interview = new SampleInterview((ObjectNode) JSON.readTree(PERSON));
        for (var page = interview.next(triage); !page.path("questions").isEmpty(); page = interview.next(triage)) {
            page.path("questions").forEach(interview::answer);
        }
        return interview;
    }

    /** The receipt that this triage signs of it, as the assessment with this id. */
    String receipt(Connection triage, String id) throws IOException {
        told.put("assessment", id);
        return next(triage).get("receipt").asText();
    }

    private JsonNode next(Connection triage) throws IOException {
        return JSON.readTree(triage.send(Connection.postRequest(PATH, told.toString())));
    }

    private void answer(JsonNode question) {
        var answer = told.withArray("answers").addObject();
        answer.set("question", question.get("id"));
        var choice =
                question.path("denial").asText(question.at("/options/0/value").asText());
        switch (question.get("type").asText()) {
            case "number" -> answer.set("number", question.get("min"));
            case "multiple" -> answer.putArray("values").add(choice);
            default -> answer.put("value", choice);
        }
    }
}
