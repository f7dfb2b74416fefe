package health.charley.edge.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBytesTest {

    @Test
    void printable_ascii_and_white_space_are_plain() {
        assertTrue(only("{\"a~\":\t[1.5e3, true],\r\n \"b\": \"calf!\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001f", "\u000b", "\u007f", "\\u0000", "é", "\ud83e\uddb5"})
    void whatever_might_be_a_control_character_or_half_of_a_pair_is_not_plain(String text) {
        assertFalse(only("{\"a\":\"" + text + "\"}"));
    }

    private static boolean only(String text) {
        return PlainBytes.only(text.getBytes(StandardCharsets.UTF_8));
    }
}
