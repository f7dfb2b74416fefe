package health.charley.edge.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding (RFC 3986 §2.1) read strictly: two hexadecimal digits each, and UTF-8 underneath. */
final class PercentDecoding {

    private PercentDecoding() {}

    /** The text that is meant, or nothing when it is not proper percent-encoded UTF-8. */
    static Optional<String> decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c > 0x7F) {
                return Optional.empty();
            }
            if (c != '%') {
                bytes.write(c);
                continue;
            }
            int value = hexadecimal(encoded, i + 1);
            if (value < 0) {
                return Optional.empty();
            }
            bytes.write(value);
            i += 2;
        }
        return utf8(bytes.toByteArray());
    }

    private static int hexadecimal(String encoded, int from) {
        if (from + 2 > encoded.length()) {
            return -1;
        }
        int high = Character.digit(encoded.charAt(from), 16);
        int low = Character.digit(encoded.charAt(from + 1), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
