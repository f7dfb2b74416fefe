package health.charley.benchmarks.legcramps;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.charley.engine.answer.Answer;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question.Type;
import java.util.Locale;
import java.util.Set;

/** An open interview as the service is asked for its next step. */
final class RequestBody {
    private static final JsonMapper JSON = new JsonMapper();

    private final KnowledgeBase knowledge;

    RequestBody(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    String of(OpenInterview interview) {
        var request = JSON.createObjectNode();
        request.putObject("person")
                .put("age", interview.person().age())
                .put("sex", interview.person().sex().name().toLowerCase(Locale.ROOT))
                .put("pregnancy", interview.person().pregnancy().name().toLowerCase(Locale.ROOT));
        var answers = request.putArray("answers");
        interview
                .answers()
                .byQuestion()
                .forEach((question, answer) ->
                        fill(answers.addObject().put("question", question), isMultiple(question), answer));
        return request.toString();
    }

    private boolean isMultiple(String question) {
        return knowledge.question(question).orElseThrow().type() == Type.MULTIPLE;
    }

    private static ObjectNode fill(ObjectNode json, boolean multiple, Answer answer) {
        return answer.fold(
                chosen -> choose(json, multiple, chosen.values()),
                measured -> json.put("number", measured.number()),
                () -> choose(json, multiple, Set.of(Answer.NOT_SURE)));
    }

    private static ObjectNode choose(ObjectNode json, boolean multiple, Set<String> values) {
        if (multiple) {
            values.forEach(json.putArray("values")::add);
            return json;
        }
        return json.put("value", values.iterator().next());
    }
}
