package health.charley.knowledge;

import health.charley.engine.evidence.Interval;
import health.charley.knowledge.file.Entry;
import java.util.Optional;

/** The 95 % interval of a number, as the files write it: a list of its two ends beside the number. */
final class Intervals {

    /** The interval of the number in an entry, where it gives one. */
    static Optional<Interval> of(Entry entry) {
        if (!entry.has("interval")) {
            return Optional.empty();
        }
        var ends = entry.numbers("interval");
        if (ends.size() != 2) {
            throw entry.fault("An interval has two ends, the lesser first, such as [0.1, 0.2].");
        }
        return Optional.of(new Interval(ends.get(0), ends.get(1)));
    }

    private Intervals() {}
}
