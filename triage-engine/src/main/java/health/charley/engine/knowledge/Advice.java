package health.charley.engine.knowledge;

import health.charley.engine.answer.Criterion;
import health.charley.engine.evidence.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a person can do, what to watch for, and which advice must be kept back when it could do harm. */
public record Advice(List<SelfCare> selfCare, List<WatchFor> watchFor, List<Withhold> withhold) {

    /**
     * One thing that a person can do.
     *
     * @param kind what {@link Withhold} goes by
     * @param notWith other advice that says the opposite or the same, so that only the first of them is given
     */
    public record SelfCare(String id, String kind, String text, Set<String> notWith, Source source) {
        public SelfCare {
            Objects.requireNonNull(id);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(text);
            notWith = Set.copyOf(notWith);
            Objects.requireNonNull(source);
        }

        /** Whether the two are not given together; it is enough that one of them says so. */
        public boolean excludes(SelfCare other) {
            return notWith.contains(other.id) || other.notWith.contains(id);
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

    /**
     * When advice is kept back: while one of the conditions is among the first three, while a red flag fired or half-fired, or
     * while what {@code when} says of the person and their answers holds or hangs on an "I'm not sure".
     *
     * @param kinds the kinds of advice kept back
     * @param advice the single pieces kept back besides
     * @param when what was not asked does not meet it
     * @param source who says that {@code when} matters
     */
    public record Withhold(
            Set<String> kinds,
            Set<String> advice,
            Set<String> conditions,
            boolean onRedFlag,
            Optional<Criterion> when,
            String reason,
            Optional<Source> source) {
        public Withhold {
            kinds = Set.copyOf(kinds);
            advice = Set.copyOf(advice);
            conditions = Set.copyOf(conditions);
            Objects.requireNonNull(reason);
            if (kinds.isEmpty() && advice.isEmpty()) {
                throw new KnowledgeException("It must say which kinds or pieces of advice to hold back: " + reason);
            }
            if (when.isPresent() && source.isEmpty()) {
                throw new KnowledgeException("Advice that is held back by answers needs a source: " + reason);
            }
        }

        /** Whether this piece of advice is among what it keeps back. */
        public boolean covers(SelfCare piece) {
            return kinds.contains(piece.kind) || advice.contains(piece.id);
        }
    }

    public static final Advice NONE = new Advice(List.of(), List.of(), List.of());

    public Advice {
        selfCare = List.copyOf(selfCare);
        watchFor = List.copyOf(watchFor);
        withhold = List.copyOf(withhold);
    }
}
