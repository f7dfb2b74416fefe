package health.charley.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.SmallServer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/own/7;x", "/api;a=b/own/7", "/api//own/7", "/api%2Fown/7", "/api/own/%37", "/api/./own/7"})
    void a_spelling_that_lets_someone_in_is_named(String open) {
        try (var server = SmallServer.answering(path -> Answer.of(path.equals(open) ? 200 : 401))) {
            var found = assertThrows(AssertionError.class, PathFormsTest::walk);

            assertTrue(found.getMessage().contains("GET " + open + " as nobody: 200, but 401 for /api/own/7"));
        }
    }

    @Test
    void a_spelling_that_breaks_the_server_is_named() {
        try (var server = SmallServer.answering(path -> Answer.of(path.contains(";") ? 500 : 200))) {
            assertThrows(AssertionError.class, PathFormsTest::walk);
        }
    }

    @Test
    void another_refusal_is_fine() {
        try (var server = SmallServer.answering(path -> Answer.of(path.equals("/api/own/7") ? 403 : 400))) {
            walk();
        }
    }

    @Test
    void a_parameter_without_a_value_and_an_empty_walk_are_mistakes() {
        var withoutValue = PathForms.at("/api/{kind}").as(Caller.anonymous());

        assertThrows(AssertionError.class, withoutValue::check);
        assertThrows(AssertionError.class, () -> PathForms.at("/api").check());
    }

    @Test
    void the_path_itself_is_not_among_its_forms() {
        assertFalse(PathForm.of("/api/own/7").contains("/api/own/7"));
    }

    private static void walk() {
        PathForms.at("/api/{kind}/7").with("kind", "own").as(Caller.anonymous()).check();
    }
}
