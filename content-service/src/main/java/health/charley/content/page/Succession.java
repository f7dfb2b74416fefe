package health.charley.content.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;

/** The works that take each other's place: each leads to the next, and none back to itself. */
public final class Succession {
    private Succession() {}

    /** Whether following the successors from one work on leads to another, which it may be itself. */
    public static boolean leads(String from, String to, Function<String, Optional<String>> successor) {
        var seen = new HashSet<String>();
        var next = successor.apply(from);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(to)) {
                return true;
            }
            next = successor.apply(next.get());
        }
        return false;
    }
}
