package health.charley.history.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Rounds the length of a value up, so that the length of what is sealed does not tell which of a few known texts it is:
 * {@code length (4 bytes) | value | zeros}, a multiple of 512 bytes in all.
 */
final class Padding {
    private static final int STEP = 512;

    private Padding() {}

    static byte[] pad(byte[] value) {
        var steps = (Integer.BYTES + value.length + STEP - 1) / STEP;
        return ByteBuffer.allocate(steps * STEP).putInt(value.length).put(value).array();
    }

    static byte[] unpad(byte[] padded) {
        var length = ByteBuffer.wrap(padded).getInt();
        return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
    }
}
