package health.charley.knowledge.diff;

import health.charley.engine.evidence.Source;
import health.charley.engine.evidence.Source.Cited;
import health.charley.engine.knowledge.CareLevel;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.wording.NumberWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes down what differs between two versions of one thing. */
final class Notes {
    private final Part part;
    private final String id;
    private final String name;
    private final List<Change> changes;
    private final boolean onWordsActedOn;

    Notes(Part part, String id, String name) {
        this(part, id, name, new ArrayList<>(), false);
    }

    private Notes(Part part, String id, String name, List<Change> changes, boolean onWordsActedOn) {
        this.part = part;
        this.id = id;
        this.name = name;
        this.changes = changes;
        this.onWordsActedOn = onWordsActedOn;
    }

    /**
     * The same notes, for words that people act on: whatever is said of them may send somebody to care later, save that they are
     * worded otherwise.
     */
    Notes onWordsActedOn() {
        return new Notes(part, id, name, changes, true);
    }

    List<Change> changes() {
        return changes;
    }

    void say(String sentence) {
        say(sentence, false, onWordsActedOn, false);
    }

    /** What is worded otherwise: whether it still means the same, a reviewer must see where people act on it. */
    void reword(String sentence) {
        say(sentence, onWordsActedOn, false, false);
    }

    void warn(String sentence) {
        say(sentence, false, true, false);
    }

    /** What lowers the care so far that a candidate is refused for it. */
    void refuse(String sentence) {
        say(sentence, false, true, true);
    }

    private void say(String sentence, boolean reworded, boolean lowersCare, boolean refused) {
        var kind = onWordsActedOn ? "words that people act on changed: " : "";
        changes.add(new Change(part, id, name + ": " + kind + sentence + ".", reworded, lowersCare, refused));
    }

    void text(String what, String before, String after) {
        if (!before.equals(after)) {
            say(reads(what, before, after));
        }
    }

    /** A text that people read, and nothing else goes by. */
    void wording(String what, String before, String after) {
        if (!before.equals(after)) {
            reword(reads(what, before, after));
        }
    }

    void wording(String what, Optional<String> before, Optional<String> after) {
        wording(what, before.orElse("nothing"), after.orElse("nothing"));
    }

    static String reads(String what, String before, String after) {
        return what + " reads “" + after + "” instead of “" + before + "”";
    }

    void text(String what, Optional<String> before, Optional<String> after) {
        text(what, before.orElse("nothing"), after.orElse("nothing"));
    }

    void number(String what, double before, double after, String unit) {
        if (before != after) {
            say(what + " from " + NumberWords.exact(before) + unit + " to " + NumberWords.exact(after) + unit);
        }
    }

    /** A least number that people must have: where it rises, some are told nothing any more. */
    void least(String what, double before, double after, String unit) {
        if (after > before) {
            warn(what + " raised from " + NumberWords.exact(before) + unit + " to " + NumberWords.exact(after) + unit);
        } else {
            number(what, before, after, unit);
        }
    }

    /** A number that has dangers found: where it falls, some may be sent to care later. */
    void most(String what, double before, double after, String unit) {
        if (after < before) {
            warn(what + " lowered from " + NumberWords.exact(before) + unit + " to " + NumberWords.exact(after) + unit);
        } else {
            number(what, before, after, unit);
        }
    }

    void source(Source before, Source after) {
        if (!before.equals(after)) {
            say("source from " + words(before) + " to " + words(after));
        }
    }

    static String words(Source source) {
        return source.fold(Cited::id, () -> "an expert's estimate");
    }

    void level(String what, CareLevel before, CareLevel after) {
        level(what, before, after, false);
    }

    /** A level that a candidate may not lower where {@code isRefused} says so. */
    void level(String what, CareLevel before, CareLevel after, boolean isRefused) {
        if (after.compareTo(before) > 0) {
            say(what + " raised from " + Words.wordOf(before) + " to " + Words.wordOf(after));
        } else if (after.compareTo(before) < 0) {
            var sentence = what + " lowered from " + Words.wordOf(before) + " to " + Words.wordOf(after);
            say(sentence, false, true, isRefused);
        }
    }

    /** What a list of ids gained and lost, or that only its order changed. */
    void list(String what, Collection<String> before, Collection<String> after) {
        list(what, before, after, Set.of());
    }

    /** The same of a list that keeps people from harm: one of {@code left} that is on it no more is something to look at. */
    void list(String what, Collection<String> before, Collection<String> after, Set<String> left) {
        var gained =
                after.stream().filter(item -> !before.contains(item)).sorted().toList();
        var lost =
                before.stream().filter(item -> !after.contains(item)).sorted().toList();
        if (!gained.isEmpty()) {
            say(what + " gained " + String.join(", ", gained));
        }
        if (!lost.isEmpty()) {
            say(
                    what + " lost " + String.join(", ", lost),
                    false,
                    onWordsActedOn || lost.stream().anyMatch(left::contains),
                    false);
        }
        if (gained.isEmpty() && lost.isEmpty() && !List.copyOf(before).equals(List.copyOf(after))) {
            say(what + " in another order");
        }
    }
}
