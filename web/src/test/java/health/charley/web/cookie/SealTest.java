package health.charley.web.cookie;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SealTest {
    private final Seal seal;

    SealTest(Seal seal) {
        this.seal = seal;
    }

    @Test
    void what_was_sealed_can_be_opened_again() {
        String closed = seal.close("a purpose", "calf".getBytes(UTF_8));

        byte[] opened = seal.open("a purpose", closed).orElseThrow();

        assertEquals("calf", new String(opened, UTF_8));
    }

    @Test
    void the_same_text_looks_different_each_time() {
        assertNotEquals(seal.close("p", "calf".getBytes(UTF_8)), seal.close("p", "calf".getBytes(UTF_8)));
    }

    @Test
    void it_does_not_open_for_another_purpose() {
        String closed = seal.close("a purpose", "calf".getBytes(UTF_8));

        assertTrue(seal.open("another purpose", closed).isEmpty());
    }

    @Test
    void it_does_not_open_when_any_character_was_changed() {
        String closed = seal.close("p", "calf".getBytes(UTF_8));

        for (int place = 0; place < closed.length() - 1; place++) {
            char other = closed.charAt(place) == 'A' ? 'B' : 'A';
            String changed = closed.substring(0, place) + other + closed.substring(place + 1);
            assertTrue(seal.open("p", changed).isEmpty(), "changed at " + place);
        }
    }

    @Test
    void it_does_not_open_nonsense() {
        assertTrue(seal.open("p", "").isEmpty());
        assertTrue(seal.open("p", "not base64 at all!").isEmpty());
    }
}
