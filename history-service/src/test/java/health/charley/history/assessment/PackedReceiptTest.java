package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
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

    @ParameterizedTest
    @ValueSource(strings = {"eyJhbGciOiJFZERTQSJ9.eyJzYW1wbGUiOnRydWV9.c2FtcGxl", "a.b"})
    void what_an_older_release_deflated_still_comes_back(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.write(text.equals("a.b") ? 0 : 1);
        try (var deflating = new DeflaterOutputStream(packed)) {
            deflating.write(text.equals("a.b") ? text.getBytes(StandardCharsets.UTF_8) : joined(text));
        }

        assertEquals(text, PackedReceipt.unpack(packed.toByteArray()));
    }

    /** The parts out of Base64, each after its length in three bytes. */
    private static byte[] joined(String text) {
        var joined = new ByteArrayOutputStream();
        for (var part : text.split("\\.")) {
            var bytes = Base64.getUrlDecoder().decode(part);
            joined.writeBytes(new byte[] {0, 0, (byte) bytes.length});
            joined.writeBytes(bytes);
        }
        return joined.toByteArray();
    }

    @Test
    void a_form_of_a_later_release_is_refused() {
        assertThrows(IllegalStateException.class, () -> PackedReceipt.unpack(new byte[] {9, 0, 0, 0, 0}));
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
