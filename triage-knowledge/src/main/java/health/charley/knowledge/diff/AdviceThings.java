package health.charley.knowledge.diff;

import health.charley.engine.answer.Criterion;
import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.Advice.WatchFor;
import health.charley.engine.knowledge.Advice.Withhold;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.wording.CriterionWords;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Advice: what helps, what to watch for, and what is held back. */
final class AdviceThings {

    static final class Helps extends Things<SelfCare> {
        Helps() {
            super(Part.ADVICE, SelfCare::id);
        }

        @Override
        String name(SelfCare advice) {
            return "Self-care " + advice.id();
        }

        @Override
        void added(SelfCare advice, Notes notes) {
            notes.say("new, “" + advice.text() + "”");
        }

        @Override
        void compared(SelfCare before, SelfCare after, Notes notes) {
            var acted = notes.onWordsActedOn();
            acted.wording("text", before.text(), after.text());
            acted.text("kind", before.kind(), after.kind());
            notes.list("advice it does not go with", new TreeSet<>(before.notWith()), new TreeSet<>(after.notWith()));
            notes.source(before.source(), after.source());
        }
    }

    static final class Warns extends Things<WatchFor> {
        Warns() {
            super(Part.ADVICE, WatchFor::id);
        }

        @Override
        String name(WatchFor change) {
            return "Watch for " + change.id();
        }

        @Override
        void added(WatchFor change, Notes notes) {
            notes.say("new, “" + change.text() + "”, level " + Words.wordOf(change.careLevel()));
        }

        @Override
        void removed(WatchFor change, Notes notes) {
            notes.warn("removed, “" + change.text() + "”");
        }

        @Override
        void compared(WatchFor before, WatchFor after, Notes notes) {
            notes.level("level", before.careLevel(), after.careLevel());
            notes.onWordsActedOn().wording("text", before.text(), after.text());
        }
    }

    /** Known by its reason, for it has no id. */
    static final class HoldsBack extends Things<Withhold> {
        private final Set<String> left;

        /** Compares with what {@code after} has left: whatever is gone from there need not be held back. */
        HoldsBack(KnowledgeBase after) {
            super(Part.ADVICE, Withhold::reason);
            var conditions = after.conditions().stream().map(Condition::id);
            var advice = after.advice().selfCare().stream().flatMap(helps -> Stream.of(helps.id(), helps.kind()));
            this.left = Stream.concat(conditions, advice).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        String name(Withhold withhold) {
            return "Held back because “" + withhold.reason() + "”";
        }

        @Override
        void added(Withhold withhold, Notes notes) {
            notes.say("new, for advice of the " + heldBack(withhold)
                    + words(withhold.when()).map(when -> ", when " + when).orElse(""));
        }

        @Override
        void removed(Withhold withhold, Notes notes) {
            notes.warn("removed, for advice of the " + heldBack(withhold));
        }

        @Override
        void compared(Withhold before, Withhold after, Notes notes) {
            notes.list("kinds", new TreeSet<>(before.kinds()), new TreeSet<>(after.kinds()), left);
            notes.list("advice", new TreeSet<>(before.advice()), new TreeSet<>(after.advice()), left);
            notes.list("conditions", new TreeSet<>(before.conditions()), new TreeSet<>(after.conditions()), left);
            if (before.onRedFlag() && !after.onRedFlag()) {
                notes.warn("no longer held back when a red flag fired");
            } else if (after.onRedFlag() && !before.onRedFlag()) {
                notes.say("held back when a red flag fired as well");
            }
            notes.onWordsActedOn().text("answers that hold it back", words(before.when()), words(after.when()));
            notes.text(
                    "source", before.source().map(Notes::words), after.source().map(Notes::words));
        }

        private static Optional<String> words(Optional<Criterion> when) {
            return when.map(CriterionWords::of);
        }

        /** What it keeps back: kinds of advice, then single pieces. */
        private static String heldBack(Withhold withhold) {
            var kinds = "kinds " + String.join(", ", new TreeSet<>(withhold.kinds()));
            var pieces = "pieces " + String.join(", ", new TreeSet<>(withhold.advice()));
            if (withhold.advice().isEmpty()) {
                return kinds;
            }
            return withhold.kinds().isEmpty() ? pieces : kinds + " and the " + pieces;
        }
    }

    private AdviceThings() {}
}
