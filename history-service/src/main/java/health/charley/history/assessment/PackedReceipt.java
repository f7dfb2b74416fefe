package health.charley.history.assessment;

import io.airlift.compress.lz4.Lz4Compressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * A compact JWS made small: its three parts taken out of Base64 and compressed as an LZ4 block. A payload that triage deflated
 * stays as it is, three quarters of the text; one of the first releases comes to about two fifths. Sealed bytes don't compress, so it is
 * done before. The text comes back to the letter.
 *
 * <p>The first byte says the form: {@code form | length of what is compressed (4 bytes) | LZ4 block}, or, as older releases
 * wrote, {@code form | deflated} (RFC 1950).
 */
final class PackedReceipt {
    private static final byte DEFLATED_TEXT = 0;
    private static final byte DEFLATED_PARTS = 1;
    private static final byte TEXT = 2;
    private static final byte PARTS = 3;

    private static final int LENGTH_BYTES = 3;
    private static final int PREFIX = 1 + Integer.BYTES;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private PackedReceipt() {}

    static byte[] pack(String text) {
        var joined = joined(text);
        return joined.isPresent()
                ? compressed(PARTS, joined.get())
                : compressed(TEXT, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The three parts, decoded, each after its length, if they come back as they were written. */
    private static Optional<ByteBuffer> joined(String text) {
        var parts = text.split("\\.", -1);
        var joined = ByteBuffer.allocate(3 * LENGTH_BYTES + text.length());
        return parts.length == 3 && Arrays.stream(parts).allMatch(part -> join(part, joined))
                ? Optional.of(joined.flip())
                : Optional.empty();
    }

    private static boolean join(String part, ByteBuffer joined) {
        var written = part.getBytes(StandardCharsets.US_ASCII);
        try {
            var bytes = Base64.getUrlDecoder().decode(written);
            joined.put(lengthOf(bytes)).put(bytes);
            return Arrays.equals(ENCODER.encode(bytes), written);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    static String unpack(byte[] packed) {
        return switch (packed[0]) {
            case DEFLATED_TEXT -> new String(inflated(packed), StandardCharsets.UTF_8);
            case DEFLATED_PARTS -> encoded(inflated(packed));
            case TEXT -> new String(decompressed(packed), StandardCharsets.UTF_8);
            case PARTS -> encoded(decompressed(packed));
            default -> throw new IllegalStateException("A stored receipt is in a form that is not known here.");
        };
    }

    private static String encoded(byte[] joined) {
        var parts = new ByteArrayInputStream(joined);
        return next(parts) + "." + next(parts) + "." + next(parts);
    }

    private static String next(ByteArrayInputStream parts) {
        var length = parts.read() << 16 | parts.read() << 8 | parts.read();
        var part = new byte[length];
        parts.readNBytes(part, 0, length);
        return ENCODER.encodeToString(part);
    }

    private static byte[] lengthOf(byte[] part) {
        return new byte[] {(byte) (part.length >> 16), (byte) (part.length >> 8), (byte) part.length};
    }

    private static byte[] compressed(byte form, ByteBuffer bytes) {
        var lz4 = new Lz4Compressor();
        var length = bytes.remaining();
        var packed = new byte[PREFIX + lz4.maxCompressedLength(length)];
        ByteBuffer.wrap(packed).put(form).putInt(length);
        var compressed = lz4.compress(bytes.array(), 0, length, packed, PREFIX, packed.length - PREFIX);
        return Arrays.copyOf(packed, PREFIX + compressed);
    }

    private static byte[] decompressed(byte[] packed) {
        var bytes = new byte[ByteBuffer.wrap(packed).getInt(1)];
        new Lz4Decompressor().decompress(packed, PREFIX, packed.length - PREFIX, bytes, 0, bytes.length);
        return bytes;
    }

    private static byte[] inflated(byte[] packed) {
        try (var inflating = new InflaterInputStream(new ByteArrayInputStream(packed, 1, packed.length - 1))) {
            return inflating.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("A stored receipt is not as it was written.", broken);
        }
    }
}
