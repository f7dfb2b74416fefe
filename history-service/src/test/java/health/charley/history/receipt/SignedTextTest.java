package health.charley.history.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTextTest {
    @Test
    void a_text_of_three_parts_is_taken_apart() throws IOException {
        var text = SignedText.of("eyJhbGciOiJFZERTQSIsImEiOjF9.e30.YWJj").orElseThrow();

        assertEquals(new ReceiptHeader("EdDSA", null, null, null, null, null), text.header());
        assertArrayEquals("{}".getBytes(StandardCharsets.UTF_8), text.payload());
        assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), text.signature());
        assertEquals(
                "eyJhbGciOiJFZERTQSIsImEiOjF9.e30",
                StandardCharsets.US_ASCII.decode(text.signed()).toString());
        assertTrue(text.isSignatureWrittenAs(text.signature()));
        assertFalse(text.isSignatureWrittenAs(new byte[] {'a', 'b'}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e30",
                "e30.e30",
                "e30.e30.YWJj.YWJj",
                "e30.𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞.YWJj",
                "𝄞𝄞.e30.YWJj",
                "e30.e30.𝄞"
            })
    void a_text_of_other_parts_is_none(String text) {
        assertTrue(SignedText.of(text).isEmpty());
    }

    @Test
    void a_letter_of_no_base64_is_not_taken_for_another() {
        var text = SignedText.of("é30.e30.YWJj").orElseThrow();

        assertThrows(IllegalArgumentException.class, text::header);
    }
}
