package health.charley.content.ask.redflag;

import health.charley.content.ask.words.Stem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of all phrases: what a disguised word is held against. */
final class Vocabulary {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_COMPOUND = 8;
    private static final Pattern MASK = Pattern.compile("[*#]");

    private final Set<String> all;
    private final Set<String> words;
    private final Set<String> stems;

    Vocabulary(Collection<String> words) {
        this.all = Set.copyOf(words);
        this.words = words.stream().filter(word -> word.length() >= SHORTEST).collect(Collectors.toUnmodifiableSet());
        this.stems = this.words.stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a word of a phrase, just as it stands there. */
    boolean isWord(String word) {
        return all.contains(word);
    }

    /** Whether it is a word of a phrase, with any ending. */
    boolean has(String word) {
        return word.length() >= SHORTEST && (words.contains(word) || stems.contains(Stem.of(word)));
    }

    /** The words that a word with a star for some of its letters may be. */
    List<String> unmasked(String word) {
        var shape = Pattern.compile(MASK.matcher(word).replaceAll("[a-z]"));
        return words.stream().filter(one -> shape.matcher(one).matches()).toList();
    }

    List<String> withOneLetterMore(String beginning) {
        return words.stream()
                .filter(word -> word.length() == beginning.length() + 1 && word.startsWith(beginning))
                .toList();
    }

    /** The words of which a long word is made up without a rest, as {@code chestpain}; none when there are no such. */
    List<String> compound(String word) {
        if (word.length() < SHORTEST_COMPOUND || has(word)) {
            return List.of();
        }
        return IntStream.rangeClosed(SHORTEST, word.length() - SHORTEST)
                .mapToObj(at -> Stream.of(word.substring(0, at), word.substring(at)))
                .map(Stream::toList)
                .filter(parts -> parts.stream().allMatch(this::has))
                .findFirst()
                .orElse(List.of());
    }

    /** Letters that stood apart, parted into words so that as few as possible are left over. */
    List<String> parted(String letters) {
        var best = new ArrayList<Parting>(List.of(new Parting(List.of(), 0)));
        for (var end = 1; end <= letters.length(); end++) {
            best.add(best(letters, end, best));
        }
        return best.get(letters.length()).words();
    }

    private Parting best(String letters, int end, List<Parting> before) {
        var rest = before.get(end - 1).with(letters.substring(end - 1, end), 0);
        return IntStream.rangeClosed(0, end - SHORTEST)
                .mapToObj(start -> Optional.of(letters.substring(start, end))
                        .filter(words::contains)
                        .map(word -> before.get(start).with(word, word.length())))
                .flatMap(Optional::stream)
                .reduce(rest, Parting::better);
    }

    /** Words of the first letters, and how many of these are in words of the vocabulary. */
    private record Parting(List<String> words, int known) {
        Parting with(String word, int letters) {
            return new Parting(Stream.concat(words.stream(), Stream.of(word)).toList(), known + letters);
        }

        Parting better(Parting other) {
            if (known != other.known) {
                return known > other.known ? this : other;
            }
            return words.size() <= other.words.size() ? this : other;
        }
    }
}
