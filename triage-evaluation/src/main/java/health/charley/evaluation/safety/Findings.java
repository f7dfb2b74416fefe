package health.charley.evaluation.safety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a part of the proof finds while it goes through its cases. */
final class Findings {
    private final Map<String, Broken> broken = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Long> most = new LinkedHashMap<>();
    private final List<Trace> witnesses = new ArrayList<>();
    private long checked;

    /** A broken case: the path of the first kind of people, and for how many kinds it is the same. */
    private record Broken(List<String> path, int people) {
        Trace as(String subject) {
            var lines = new ArrayList<>(path);
            if (people > 1) {
                lines.add("The same for " + (people - 1) + " other kinds of people.");
            }
            return new Trace(subject, lines);
        }

        Broken and(Broken other) {
            return new Broken(path, people + other.people);
        }
    }

    void checked(long more) {
        checked += more;
    }

    /** A case that breaks the claim for the kind of people looked at; what is found twice for them counts once. */
    void broken(String subject, Supplier<List<String>> path) {
        if (!broken.containsKey(subject)) {
            broken.put(subject, new Broken(path.get(), 1));
        }
    }

    /** A case that bears the claim out. */
    void witness(Trace witness) {
        witnesses.add(witness);
    }

    /** Something worth a note that happened once more. */
    void counted(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    /** A number of which the greatest is worth a note. */
    void most(String what, long number) {
        most.merge(what, number, Math::max);
    }

    /** Adds what was found for other people. */
    void add(Findings others) {
        checked += others.checked;
        witnesses.addAll(others.witnesses);
        others.broken.forEach((subject, more) -> broken.merge(subject, more, Broken::and));
        others.counts.forEach((what, more) -> counts.merge(what, more, Long::sum));
        others.most.forEach(this::most);
    }

    long checked() {
        return checked;
    }

    List<Trace> counterexamples() {
        return broken.entrySet().stream()
                .map(entry -> entry.getValue().as(entry.getKey()))
                .toList();
    }

    List<Trace> witnesses() {
        return List.copyOf(witnesses);
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        counts.forEach((what, number) -> notes.add(what + ": " + number));
        most.forEach((what, number) -> notes.add(what + ": " + number));
        return notes;
    }
}
