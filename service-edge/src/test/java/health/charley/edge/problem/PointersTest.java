package health.charley.edge.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PointersTest {

    @Test
    void a_pointer_names_properties_and_positions() {
        assertEquals("#/answers/0/value", Pointers.of("answers", 0, "value"));
        assertEquals("#", Pointers.of());
    }

    /** RFC 6901 §3: "~" is ~0 and "/" is ~1. */
    @Test
    void a_name_with_a_slash_or_a_tilde_is_escaped() {
        assertEquals("#/a~1b~0c", Pointers.of("a/b~c"));
    }

    @Test
    void an_error_is_about_one_place() {
        assertThrows(IllegalArgumentException.class, () -> new InputError("#", "limit", "Both."));
        assertThrows(IllegalArgumentException.class, () -> new InputError(null, null, "Neither."));
    }
}
