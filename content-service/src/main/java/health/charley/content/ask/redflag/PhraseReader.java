package health.charley.content.ask.redflag;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads phrases as knowledge writes them: {@code <leg> cold|<became>+pale cant+go+on. took~many .kms.} */
final class PhraseReader {
    private final RedFlagWordsFile file;
    private final Set<String> ordinary;
    private final Deque<String> open = new ArrayDeque<>();

    /** One term for each word, whatever phrases it is in: so that a text is searched for it once. */
    private final Map<String, Term.Word> words = new HashMap<>();

    PhraseReader(RedFlagWordsFile file) {
        this.file = file;
        this.ordinary = Set.copyOf(file.ordinary());
    }

    Phrase read(String phrase) {
        return new Phrase(
                Arrays.stream(phrase.strip().split("\\s+")).map(this::term).toList(), file.window());
    }

    /** All words of the phrases that were read. */
    Set<String> words() {
        return Set.copyOf(words.keySet());
    }

    private Term term(String text) {
        return new Term.AnyOf(
                Arrays.stream(text.split("\\|")).map(this::sequence).toList());
    }

    private Term sequence(String text) {
        return Arrays.stream(text.split("\\+"))
                .map(this::together)
                .reduce(Term.Following::soon)
                .orElseThrow(() -> new IllegalArgumentException("The phrase part '" + text + "' holds no word."));
    }

    private Term together(String text) {
        return Arrays.stream(text.split("~"))
                .map(this::one)
                .reduce(Term.Following::atOnce)
                .orElseThrow(() -> new IllegalArgumentException("The phrase part '" + text + "' holds no word."));
    }

    private Term one(String text) {
        if (text.endsWith(".")) {
            return new Term.Last(one(text.substring(0, text.length() - 1)));
        }
        if (text.startsWith(".")) {
            return new Term.First(one(text.substring(1)));
        }
        if (text.startsWith("<") && text.endsWith(">")) {
            return group(text.substring(1, text.length() - 1));
        }
        if (!text.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException("'" + text + "' is no word in small letters.");
        }
        return words.computeIfAbsent(text, word -> Term.Word.of(word, ordinary));
    }

    private Term group(String name) {
        var members = members(file.groups(), name);
        open.push(name);
        var group = new Term.AnyOf(members.stream().map(this::sequence).toList());
        open.pop();
        return group;
    }

    private List<String> members(Map<String, List<String>> groups, String name) {
        if (!groups.containsKey(name)) {
            throw new IllegalArgumentException("There is no group of words '" + name + "'.");
        }
        if (open.contains(name)) {
            throw new IllegalArgumentException("The group of words '" + name + "' holds itself.");
        }
        return groups.get(name);
    }
}
