package health.charley.triage.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import health.charley.edge.json.StrictJson;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFromJsonTest {
    private static final TypeReference<List<AnswerView>> ANSWERS = new TypeReference<>() {};

    private static final ObjectMapper JSON = strictJson();

    /** Reads the record without help of ours. */
    private static final ObjectMapper JACKSON = strictJson().addMixIn(AnswerView.class, ByItself.class);

    @JsonDeserialize
    private interface ByItself {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[null]",
                "[{}]",
                "[{\"question\":\"knot\",\"value\":\"yes\"},{\"value\":\"no\",\"question\":\"fever\"}]",
                "[{\"question\":\"site\",\"values\":[]},{\"question\":\"site\",\"values\":[\"calf\",null]}]",
                "[{\"question\":\"how-often\",\"number\":3},{\"question\":\"how-often\",\"number\":-1.50e2}]",
                "[{\"question\":null,\"value\":null,\"values\":null,\"number\":null}]"
            })
    void what_fits_is_read_as_jackson_would(String answers) throws JsonProcessingException {
        assertEquals(JACKSON.readValue(answers, ANSWERS), JSON.readValue(answers, ANSWERS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[7]",
                "[true]",
                "[\"\"]",
                "[\"knot\"]",
                "[[]]",
                "[{\"question\":7}]",
                "[{\"question\":true}]",
                "[{\"question\":[]}]",
                "[{\"question\":{}}]",
                "[{},{\"value\":1.5}]",
                "[{\"values\":\"\"}]",
                "[{\"values\":\"calf\"}]",
                "[{\"values\":7}]",
                "[{\"values\":{}}]",
                "[{\"values\":[\"calf\",7]}]",
                "[{\"values\":[[\"calf\"]]}]",
                "[{\"values\":[{}]}]",
                "[{\"number\":\"3\"}]",
                "[{\"number\":\"\"}]",
                "[{\"number\":true}]",
                "[{\"number\":[3]}]",
                "[{\"number\":{}}]",
                "[{\"Question\":\"knot\"}]",
                "[{\"why\":{\"a\":[1,{}]},\"how\":2,\"question\":\"knot\"}]",
                "[{\"why\":1,\"question\":7}]",
                "[{\"question\":\"knot\",\"value\":\"yes\",\"values\":[],\"number\":1,\"why\":1}]"
            })
    void what_does_not_fit_is_the_same_fault_at_the_same_place(String answers) {
        assertEquals(faultOf(JACKSON, answers), faultOf(JSON, answers));
    }

    private static String faultOf(ObjectMapper json, String answers) {
        try {
            return "No fault in " + json.readValue(answers, ANSWERS);
        } catch (JsonMappingException fault) {
            return steps(fault) + " " + expected(fault);
        } catch (JsonProcessingException broken) {
            return broken.toString();
        }
    }

    private static List<String> steps(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() + step.getIndex())
                .toList();
    }

    private static String expected(JsonMappingException fault) {
        if (fault instanceof PropertyBindingException unknown) {
            return "one of " + new TreeSet<>(unknown.getKnownPropertyIds());
        }
        return fault instanceof MismatchedInputException misfit && !List.class.isAssignableFrom(misfit.getTargetType())
                ? misfit.getTargetType().getName()
                : "a list";
    }

    private static ObjectMapper strictJson() {
        var json = new ObjectMapper();
        new StrictJson().customize(json);
        return json;
    }
}
