package health.charley.edge.compression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptPayloadTest {
    private static final byte[] CLAIMS = "{\"topic\":\"leg-cramps\"}".getBytes(UTF_8);

    @Test
    void it_is_deflated_or_of_the_first_releases() {
        assertTrue(ReceiptPayload.isWrittenSo("DEF"));
        assertTrue(ReceiptPayload.isWrittenSo(null));
        assertFalse(ReceiptPayload.isWrittenSo("GZIP"));
        assertFalse(ReceiptPayload.isWrittenSo(List.of("DEF")));
    }

    @Test
    void it_is_read_as_the_header_says() throws IOException {
        assertArrayEquals(CLAIMS, ReceiptPayload.read(Deflate.compressed(CLAIMS), "DEF"));
        assertArrayEquals(CLAIMS, ReceiptPayload.read(CLAIMS, null));
    }

    @Test
    void it_expands_to_no_more_than_the_longest_that_was_ever_taken() throws IOException {
        assertEquals(142_500, ReceiptPayload.read(Deflate.compressed(new byte[142_500]), "DEF").length);
        assertThrows(IOException.class, () -> ReceiptPayload.read(Deflate.compressed(new byte[142_501]), "DEF"));
    }
}
