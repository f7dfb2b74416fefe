package health.charley.engine.knowledge;

import health.charley.engine.evidence.Source;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a person can do, what to watch for, and which advice must be kept back when it could do harm. */
public record Advice(List<SelfCare> selfCare, List<WatchFor> watchFor, List<Withhold> withhold) {

    /** One thing that a person can do; {@code kind} is what {@link Withhold} goes by. */
    public record SelfCare(String id, String kind, String text, Source source) {
        public SelfCare {
            Objects.requireNonNull(id);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(text);
            Objects.requireNonNull(source);
        }
    }

    /** A change that calls for care at this level. */
    public record WatchFor(String id, String text, CareLevel careLevel) {
        public WatchFor {
            Objects.requireNonNull(id);
            Objects.requireNonNull(text);
            Objects.requireNonNull(careLevel);
        }
    }

    /** Kinds of advice that are kept back while one of the conditions leads, or while a red flag fired or half-fired. */
    public record Withhold(Set<String> kinds, Set<String> conditions, boolean onRedFlag, String reason) {
        public Withhold {
            kinds = Set.copyOf(kinds);
            conditions = Set.copyOf(conditions);
            Objects.requireNonNull(reason);
        }
    }

    public static final Advice NONE = new Advice(List.of(), List.of(), List.of());

    public Advice {
        selfCare = List.copyOf(selfCare);
        watchFor = List.copyOf(watchFor);
        withhold = List.copyOf(withhold);
    }
}
