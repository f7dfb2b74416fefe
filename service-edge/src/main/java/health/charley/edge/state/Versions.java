package health.charley.edge.state;

import java.security.SecureRandom;

/** The versions of what is kept at a place, erased there and kept there anew. */
public final class Versions {
    /** Far enough below the largest number for a billion changes. */
    private static final int MOST_AT_FIRST = 1 << 30;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Versions() {}

    /**
     * The version that follows this one, which is 0 for nothing. The first one is drawn: whoever saw what was erased at the
     * place before may still hold its version, and is not to take what is new for it.
     */
    public static int after(int version) {
        return version == 0 ? 1 + RANDOM.nextInt(MOST_AT_FIRST) : version + 1;
    }
}
