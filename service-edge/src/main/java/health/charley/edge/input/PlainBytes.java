package health.charley.edge.input;

/**
 * Printable ASCII and white space without a backslash: JSON of these alone can't hold a control character, not even as an
 * escape.
 */
final class PlainBytes {

    private PlainBytes() {}

    /** Whether there is no other byte in the text. */
    static boolean only(byte[] text) {
        for (byte each : text) {
            if (!isPlain(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(byte each) {
        return each >= ' ' ? each < 0x7F && each != '\\' : each == '\n' || each == '\r' || each == '\t';
    }
}
