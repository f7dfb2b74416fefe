package health.charley.content.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** The faults found so far. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(String sentence, Object... place) {
        found.add(new Fault(List.of(place), sentence));
    }

    void addIf(boolean wrong, String sentence, Object... place) {
        if (wrong) {
            add(sentence, place);
        }
    }

    /** Notes words with a mark that readers would see. */
    void addStray(String words, Object... place) {
        StrayMarks.in(words).ifPresent(sentence -> add(sentence, place));
    }

    /** Notes each value of a list whose id an earlier one has. */
    <T> void addTwice(String what, List<T> values, Function<T, String> id, String list) {
        var seen = new HashSet<String>();
        for (var n = 0; n < values.size(); n++) {
            var name = id.apply(values.get(n));
            addIf(!seen.add(name), "The " + what + " '" + name + "' stands there twice.", list, n);
        }
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
