package health.charley.content.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import health.charley.content.editing.ComparisonView.Fate;
import health.charley.content.editing.ComparisonView.RunView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What parts two texts, in words: Myers' algorithm in the variant that needs little memory. Its time grows with the square
 * of what differs, so texts that differ in more than {@link #MOST_TOKENS} are told as one that took the other's place.
 */
final class WordDiff {
    /** A word, a run of white space, or a single other character. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

    /** Of both texts together, between what they begin and what they end with alike. */
    private static final int MOST_TOKENS = 4000;

    private final List<RunView> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDiff() {}

    static List<RunView> between(String from, String to) {
        var before = tokens(from);
        var after = tokens(to);
        var head = sharedHead(before, after);
        var tail = sharedTail(before.subList(head, before.size()), after.subList(head, after.size()));
        var diff = new WordDiff();
        diff.keep(before.subList(0, head));
        diff.compare(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        diff.keep(before.subList(before.size() - tail, before.size()));
        diff.endChange();
        return List.copyOf(diff.runs);
    }

    private void compare(List<String> before, List<String> after) {
        if (before.size() + after.size() > MOST_TOKENS) {
            change(before, after);
            return;
        }
        var at = 0;
        for (var delta : DiffUtils.diff(before, after, new MeyersDiffWithLinearSpace<>(), null)
                .getDeltas()) {
            keepUnlessBlank(before.subList(at, delta.getSource().getPosition()));
            change(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        keep(before.subList(at, before.size()));
    }

    /** Where one word after another changed, the space between them is no text that was kept: it would tear both apart. */
    private void keepUnlessBlank(List<String> tokens) {
        if (!removed.isEmpty() && !added.isEmpty() && tokens.stream().allMatch(String::isBlank)) {
            change(tokens, tokens);
        } else {
            keep(tokens);
        }
    }

    private void keep(List<String> tokens) {
        if (!tokens.isEmpty()) {
            endChange();
            runs.add(new RunView(Fate.KEPT, withLast(tokens)));
        }
    }

    private void change(List<String> from, List<String> to) {
        from.forEach(removed::append);
        to.forEach(added::append);
    }

    /** Changes that follow each other are one. */
    private void endChange() {
        add(Fate.REMOVED, removed);
        add(Fate.ADDED, added);
    }

    private void add(Fate fate, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new RunView(fate, text.toString()));
            text.setLength(0);
        }
    }

    /** The tokens as text, behind the run before if that is kept as well. */
    private String withLast(List<String> tokens) {
        var text = String.join("", tokens);
        var last = runs.size() - 1;
        return last >= 0 && runs.get(last).fate() == Fate.KEPT
                ? runs.remove(last).text() + text
                : text;
    }

    private static int sharedHead(List<String> before, List<String> after) {
        var most = Math.min(before.size(), after.size());
        var shared = 0;
        while (shared < most && before.get(shared).equals(after.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static int sharedTail(List<String> before, List<String> after) {
        var most = Math.min(before.size(), after.size());
        var shared = 0;
        while (shared < most && before.get(before.size() - 1 - shared).equals(after.get(after.size() - 1 - shared))) {
            shared++;
        }
        return shared;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
