package health.charley.edge.state;

import health.charley.edge.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The state that a caller saw before asking for a change: the tags of {@code If-Match} (RFC 9110 §13.1.1). Without it
 * nobody changes anything, and {@code *} is refused: it would let the last one win.
 */
public final class Seen {
    private static final String CHANGED =
            "Somebody changed this since you read it. Read it again, then put your change into what is there now.";

    private static final String ANY = "*";

    private final List<String> tags;

    private Seen(List<String> tags) {
        this.tags = tags;
    }

    /** What {@code If-Match} says; absent, it is refused with 428. */
    public static Seen of(Optional<String> ifMatch) {
        var tags = ifMatch.stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        if (tags.isEmpty()) {
            throw Problems.preconditionRequired("Say which state you saw: send its ETag in the header If-Match.");
        }
        if (tags.contains(ANY)) {
            throw Problems.preconditionRequired("If-Match: * would overwrite whatever is there. Send the exact ETag of"
                    + " the state that you saw.");
        }
        return new Seen(tags);
    }

    /** Refuses with 412 unless this is what the caller saw. */
    public void require(int version) {
        if (!tags.contains(Tagged.etag(version))) {
            throw changed();
        }
    }

    /** As {@link #require(int)}; where nothing is there, nobody saw it. */
    void require(Optional<Integer> version) {
        require(version.orElseThrow(Seen::changed));
    }

    /** Refuses what is there, or not, for a reason other than its version. */
    public static RuntimeException changed() {
        return Problems.preconditionFailed(CHANGED);
    }
}
