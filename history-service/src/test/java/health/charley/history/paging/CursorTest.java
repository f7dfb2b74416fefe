package health.charley.history.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final UUID ID = UUID.fromString("0197e1c2-7b2a-7c33-8f00-0123456789ab");

    @ParameterizedTest
    @EnumSource
    void a_cursor_comes_back_as_it_was(Listing list) {
        var cursor = new Cursor(list, ID);

        assertEquals(Optional.of(cursor), Cursor.decode(list, cursor.encode()));
    }

    @Test
    void a_cursor_of_another_list_is_none() {
        var cursor = new Cursor(Listing.ASSESSMENTS, ID).encode();

        assertEquals(Optional.empty(), Cursor.decode(Listing.ACCESS_LOG, cursor));
        assertEquals(Optional.empty(), Cursor.decode(Listing.NOTICES, cursor));
        assertEquals(Optional.empty(), Cursor.decode(Listing.EVENTS, cursor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0197e1c2-7b2a-4c33-8f00-0123456789ab",
                "0197e1c2-7b2a-7c33-cf00-0123456789ab",
                "00000000-0000-0000-0000-000000000000"
            })
    void a_cursor_to_what_is_no_uuid_of_version_7_is_none(UUID id) {
        assertEquals(
                Optional.empty(), Cursor.decode(Listing.ASSESSMENTS, new Cursor(Listing.ASSESSMENTS, id).encode()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "next",
                "AZfhwnsqfDOPAAEjRWeJqw",
                "aAZfhwnsqfDOPAAEjRWeJq",
                "aAZfhwnsqfDOPAAEjRWeJqwA",
                "aAZfhwnsqfDOPAAEjRWeJqw=",
                "aAZfhwnsqfDOPAAEjRWeJqx",
                "a_____________________"
            })
    void a_text_that_is_no_cursor_is_none(String text) {
        assertEquals(Optional.empty(), Cursor.decode(Listing.ASSESSMENTS, text));
    }
}
