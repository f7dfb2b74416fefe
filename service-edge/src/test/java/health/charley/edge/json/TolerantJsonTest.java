package health.charley.edge.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import health.charley.edge.problem.ProblemView;
import org.junit.jupiter.api.Test;

class TolerantJsonTest {

    private record Answer(String known) {}

    private final ObjectMapper strict = strict();

    @Test
    void an_answer_may_grow() throws Exception {
        var answer = TolerantJson.copyOf(strict).readValue("{\"known\":\"a\",\"new\":1}", Answer.class);

        assertEquals(new Answer("a"), answer);
        assertThrows(
                UnrecognizedPropertyException.class,
                () -> strict.readValue("{\"known\":\"a\",\"new\":1}", Answer.class));
    }

    @Test
    void another_service_s_problem_can_be_read() throws Exception {
        var problem = strict.readValue(
                "{\"type\":\"about:blank\",\"status\":400,\"more\":1,\"errors\":[{\"pointer\":\"#/a\",\"detail\":\"No.\"}]}",
                ProblemView.class);

        assertEquals("No.", problem.errorAt("#/a").orElseThrow().detail());
        assertEquals(400, problem.status());
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
