package health.charley.edge.compression;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * DEFLATE (RFC 1951) without a frame, which JOSE calls {@code DEF} (RFC 7518 §7.3).
 *
 * <p>What comes out of {@link #compressed} may differ between releases of zlib; what {@link #expanded} makes of it does not.
 */
public final class Deflate {
    /** JOSE's name of it, as the value of the header {@code zip}. */
    public static final String NAME = "DEF";

    private static final boolean WITHOUT_FRAME = true;

    private Deflate() {}

    public static byte[] compressed(byte[] bytes) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, WITHOUT_FRAME);
        var compressed = new ByteArrayOutputStream();
        try (var compressing = new DeflaterOutputStream(compressed, deflater)) {
            compressing.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory can be written.", impossible);
        } finally {
            deflater.end();
        }
        return compressed.toByteArray();
    }

    /**
     * The bytes that were compressed.
     *
     * @param most how many there may be; a few bytes may stand for thousands of times as many
     * @throws IOException when they are broken, or more
     */
    public static byte[] expanded(byte[] compressed, int most) throws IOException {
        var inflater = new Inflater(WITHOUT_FRAME);
        try (var expanding = new InflaterInputStream(new ByteArrayInputStream(compressed), inflater)) {
            var bytes = expanding.readNBytes(most);
            if (expanding.read() >= 0) {
                throw new IOException("The bytes expand to more than " + most + ".");
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }
}
