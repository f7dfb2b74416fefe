package health.charley.edge.compression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DeflateTest {
    /** "abc" in a block of fixed codes (RFC 1951 §3.2.6), without the two bytes before and the four behind of zlib's frame. */
    private static final byte[] ABC = HexFormat.of().parseHex("4b4c4a0600");

    @Test
    void bytes_are_compressed_without_a_frame() {
        assertArrayEquals(ABC, Deflate.compressed("abc".getBytes(UTF_8)));
    }

    @Test
    void what_was_compressed_comes_back() throws IOException {
        var text = "leg cramps ".repeat(10_000).getBytes(UTF_8);

        var compressed = Deflate.compressed(text);

        assertTrue(compressed.length < 1_000);
        assertArrayEquals(text, Deflate.expanded(compressed, text.length));
        assertEquals("abc", new String(Deflate.expanded(ABC, 1_000), UTF_8));
    }

    @Test
    void no_bytes_come_back_as_none() throws IOException {
        assertEquals(0, Deflate.expanded(Deflate.compressed(new byte[0]), 0).length);
    }

    @Test
    void more_than_is_taken_is_refused_before_it_is_expanded() {
        var large = Deflate.compressed(new byte[100_000_000]);

        var refusal = assertThrows(IOException.class, () -> Deflate.expanded(large, 999));

        assertEquals("The bytes expand to more than 999.", refusal.getMessage());
        assertThrows(IOException.class, () -> Deflate.expanded(ABC, 2));
    }

    @Test
    void broken_bytes_are_refused() {
        for (var length = 0; length < ABC.length; length++) {
            var cut = Arrays.copyOf(ABC, length);

            assertThrows(IOException.class, () -> Deflate.expanded(cut, 1_000));
        }
        assertThrows(IOException.class, () -> Deflate.expanded("leg cramps".getBytes(UTF_8), 1_000));
    }
}
