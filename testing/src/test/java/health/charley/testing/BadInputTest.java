package health.charley.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.SmallServer.Answer;
import org.junit.jupiter.api.Test;

class BadInputTest {

    private static final String PROBLEM = "{\"status\":400,\"errors\":[{\"pointer\":\"#/age\",\"detail\":\"No.\"}]}";

    @Test
    void a_refusal_with_its_place_is_as_it_should_be() {
        try (var server = SmallServer.answering(path -> Answer.problem(400, PROBLEM))) {
            BadInput.post("/x").body("{}", 400, "#/age").check();
        }
    }

    @Test
    void what_is_taken_is_named() {
        faultOf(Answer.of(200), "200, not 400");
    }

    @Test
    void a_refusal_that_is_no_problem_is_named() {
        faultOf(Answer.of(400), "not a problem");
    }

    @Test
    void a_refusal_without_its_place_is_named() {
        faultOf(Answer.problem(400, "{\"errors\":[]}"), "no error at #/age");
    }

    @Test
    void a_leak_is_named() {
        faultOf(Answer.problem(400, PROBLEM.replace("No.", "java.lang.NullPointerException")), "tells \"Exception\"");
    }

    private static void faultOf(Answer answer, String fault) {
        try (var server = SmallServer.answering(path -> answer)) {
            var table = BadInput.post("/x").body("{}", 400, "#/age");

            var found = assertThrows(AssertionError.class, table::check);

            assertTrue(found.getMessage().contains(fault), found.getMessage());
        }
    }
}
