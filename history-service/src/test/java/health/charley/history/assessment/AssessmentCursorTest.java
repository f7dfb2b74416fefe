package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentCursorTest {
    @Test
    void a_cursor_comes_back_as_it_was() {
        var cursor = new AssessmentCursor(
                Instant.parse("2026-03-01T12:00:00Z"), UUID.fromString("0197e1c2-7b2a-7c33-8f00-0123456789ab"));

        assertEquals(Optional.of(cursor), AssessmentCursor.decode(cursor.encode()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "next",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "________________________________",
                "f_______________________________"
            })
    void a_text_that_is_no_cursor_is_none(String text) {
        assertEquals(Optional.empty(), AssessmentCursor.decode(text));
    }
}
