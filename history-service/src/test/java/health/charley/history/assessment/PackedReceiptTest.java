package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedReceiptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJhbGciOiJFZERTQSJ9.eyJzYW1wbGUiOnRydWV9.c2FtcGxl",
                // bits left over that Base64 has no use for, and texts that are no Base64 or no three parts
                "eyJhbGciOiJFZERTQSJ9.eyJzYW1wbGUiOnRydWV9.c2FtcGxlYQ.",
                "YR.YQ.YQ",
                "A.B.C",
                "a.b",
                "",
                "ä€𝄞"
            })
    void every_text_comes_back_to_the_letter(String text) {
        assertEquals(text, PackedReceipt.unpack(PackedReceipt.pack(text)));
    }

    @Test
    void what_repeats_itself_takes_less_than_a_tenth() {
        var part = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"finding\":\"night-wake\"}".repeat(1000).getBytes(StandardCharsets.UTF_8));
        var text = part + "." + part + "." + part;

        var packed = PackedReceipt.pack(text);

        assertTrue(packed.length < text.length() / 10, "length: " + packed.length);
        assertEquals(text, PackedReceipt.unpack(packed));
    }
}
