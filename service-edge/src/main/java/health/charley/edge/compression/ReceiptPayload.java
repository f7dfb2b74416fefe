package health.charley.edge.compression;

import java.io.IOException;

/** The payload of a receipt, as the parameter {@code zip} of its header says that it is written. */
public final class ReceiptPayload {
    /** Bytes: as many as the longest receipt that is taken holds when it is not compressed. */
    private static final int LONGEST = 142_500;

    private ReceiptPayload() {}

    /** Whether triage writes payloads so: deflated, or as they are in its first releases, where nothing is said. */
    public static boolean isWrittenSo(Object zip) {
        return zip == null || Deflate.NAME.equals(zip);
    }

    /**
     * What is written.
     *
     * @throws IOException when it can't be expanded, or to too many bytes
     */
    public static byte[] read(byte[] payload, Object zip) throws IOException {
        return Deflate.NAME.equals(zip) ? Deflate.expanded(payload, LONGEST) : payload;
    }
}
