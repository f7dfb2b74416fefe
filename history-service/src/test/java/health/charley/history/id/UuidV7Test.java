package health.charley.history.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidV7Test {
    /** RFC 9562, appendix A.6. */
    @Test
    void the_standards_example_holds_its_time() {
        var example = UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");

        assertEquals(Instant.parse("2022-02-22T19:22:22Z"), UuidV7.timeOf(example));
    }

    @Test
    void new_ids_have_the_form_and_the_time_and_differ() {
        var noon = Instant.parse("2026-03-01T12:00:00.123Z");

        var id = UuidV7.of(noon);

        assertTrue(id.toString().matches(UuidV7.FORM), id.toString());
        assertEquals(noon, UuidV7.timeOf(id));
        assertNotEquals(id, UuidV7.of(noon));
    }

    @Test
    void a_bound_lies_between_the_ids_of_two_milliseconds() {
        var noon = Instant.parse("2026-03-01T12:00:00Z");
        var bound = UuidV7.boundOf(noon).toString();

        assertTrue(UuidV7.of(noon).toString().compareTo(bound) > 0);
        assertTrue(UuidV7.of(noon.minusMillis(1)).toString().compareTo(bound) < 0);
    }
}
