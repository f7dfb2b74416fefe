package health.charley.history.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void a_cursor_comes_back_as_it_was() {
        var cursor = new Cursor(UUID.fromString("0197e1c2-7b2a-7c33-8f00-0123456789ab"));

        assertEquals(Optional.of(cursor), Cursor.decode(cursor.encode()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "next",
                "AAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAA=",
                "AAAAAAAAAAAAAAAAAAAAAB",
                "______________________"
            })
    void a_text_that_is_no_cursor_is_none(String text) {
        assertEquals(Optional.empty(), Cursor.decode(text));
    }
}
