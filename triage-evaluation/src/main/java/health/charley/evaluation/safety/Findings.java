package health.charley.evaluation.safety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a part of the proof finds while it goes through its cases: a count, and the cases that break the claim. */
final class Findings {
    private final Map<String, Broken> broken = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long checked;

    /** A broken case: the path of the first kind of people, and for how many more it is the same. */
    private record Broken(List<String> path, int people) {
        Counterexample as(String subject) {
            var lines = new ArrayList<>(path);
            if (people > 1) {
                lines.add("The same for " + (people - 1) + " other kinds of people.");
            }
            return new Counterexample(subject, lines);
        }

        Broken and(Broken other) {
            return new Broken(path, people + other.people);
        }
    }

    void checked(long more) {
        checked += more;
    }

    /** A case that breaks the claim for the kind of people looked at; what is said twice of it counts once. */
    void broken(String subject, Supplier<List<String>> path) {
        if (!broken.containsKey(subject)) {
            broken.put(subject, new Broken(path.get(), 1));
        }
    }

    /** Something worth a note that happened once more. */
    void counted(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    /** Adds what was found for other people. */
    void add(Findings others) {
        checked += others.checked;
        others.broken.forEach((subject, more) -> broken.merge(subject, more, Broken::and));
        others.counts.forEach((what, more) -> counts.merge(what, more, Long::sum));
    }

    long checked() {
        return checked;
    }

    List<Counterexample> counterexamples() {
        return broken.entrySet().stream()
                .map(entry -> entry.getValue().as(entry.getKey()))
                .toList();
    }

    List<String> notes() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }
}
