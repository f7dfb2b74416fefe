package health.charley.knowledge.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the things of one part of the knowledge are compared: found by their id, named, and held against each other. */
abstract class Things<T> {
    private final Part part;
    private final Function<T, String> id;

    Things(Part part, Function<T, String> id) {
        this.part = part;
        this.id = id;
    }

    /** How a person speaks of it. */
    abstract String name(T thing);

    /** What a reviewer must know of one that is new. */
    abstract void added(T thing, Notes notes);

    /** What a reviewer must know of one that is gone. */
    void removed(T thing, Notes notes) {
        notes.say("removed");
    }

    /** What differs between the two. */
    abstract void compared(T before, T after, Notes notes);

    /** The changes in the order of the newer version; what is gone comes last. */
    final List<Change> changes(List<T> before, List<T> after) {
        var gone = byId(before);
        var changes = new ArrayList<Change>();
        for (var thing : after) {
            var notes = notes(thing);
            var earlier = gone.remove(id.apply(thing));
            if (earlier == null) {
                added(thing, notes);
            } else if (!earlier.equals(thing)) {
                compareFully(earlier, thing, notes);
            }
            changes.addAll(notes.changes());
        }
        gone.values().forEach(thing -> changes.addAll(removal(thing)));
        return changes;
    }

    /** Whatever differs is said, even where nothing here has words for it. */
    private void compareFully(T before, T after, Notes notes) {
        compared(before, after, notes);
        if (notes.changes().isEmpty()) {
            notes.say("changed in a detail; see its entry");
        }
    }

    private List<Change> removal(T thing) {
        var notes = notes(thing);
        removed(thing, notes);
        return notes.changes();
    }

    private Notes notes(T thing) {
        return new Notes(part, id.apply(thing), name(thing));
    }

    private Map<String, T> byId(List<T> things) {
        var byId = new LinkedHashMap<String, T>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return byId;
    }
}
