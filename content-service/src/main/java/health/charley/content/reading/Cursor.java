package health.charley.content.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.charley.content.paging.CursorWord;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Where a list of pages goes on: after a slug. {@code list} tells which list it is, so that no other takes the cursor. */
record Cursor(String list, String after) {
    /** Before every page of the lists that are never handed out in parts. */
    static final Cursor START = new Cursor("", "");

    private static final String SLUG = "([a-z0-9]+(?:-[a-z0-9]+)*)";

    /** Of the digest of a list's address, in bytes: enough to tell the lists of one site apart. */
    private static final int LENGTH = 6;

    /** Where the list goes on that was asked for, from its beginning without a word. */
    static Cursor parse(Optional<String> word, UriInfo asked) {
        var list = list(asked);
        return CursorWord.parameter(word, Pattern.compile(list + ":" + SLUG))
                .map(place -> new Cursor(list, place.group(1)))
                .orElseGet(() -> new Cursor(list, ""));
    }

    /** Further on in the same list. */
    Cursor at(String slug) {
        return new Cursor(list, slug);
    }

    String word() {
        return CursorWord.of(list + ":" + after);
    }

    /** The path and what narrows the list, whatever part of it is asked for. */
    private static String list(UriInfo asked) {
        var narrowed = new TreeMap<>(asked.getQueryParameters());
        narrowed.remove("limit");
        narrowed.remove("cursor");
        return digest(asked.getPath() + narrowed);
    }

    private static String digest(String list) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(list.getBytes(UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(sha256, LENGTH));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256.", absent);
        }
    }
}
