package health.charley.content.ask.redflag;

import health.charley.content.ask.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text read past what hides its words, by slip, by habit or to get past a filter: letters that stand apart ({@code c h e s t}),
 * parted or joined words ({@code che st}, {@code chestpain}), signs of the same look, stars for letters, letters held down
 * ({@code paaain}). Every place holds all that its word may be. It is read besides the text as it was written, never instead.
 */
final class Undisguised {
    private static final String SIGN = "[a-z0-9@$€£¢¥!|*#]";
    private static final Pattern APART = Pattern.compile(
            "(?<!" + SIGN + ")" + SIGN + "(?:[^\\p{Alnum}@$€£¢¥!|*#]{1,3}" + SIGN + "(?!" + SIGN + ")){2,}");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)(?:[.,][0-9]+)*[a-z]{0,3}");
    private static final Pattern PIECE = Pattern.compile(
            APART + "|(?<!" + SIGN + ")" + NUMBER + "(?!" + SIGN + ")|" + SIGN + "+(?:[-._·•]" + SIGN + "+)*");
    private static final Pattern AROUND = Pattern.compile("^[!|*#]+|[!|*#]+$");
    private static final Pattern MASKED = Pattern.compile("[*#]");
    private static final Pattern HELD = Pattern.compile("([a-z])\\1{2,}");
    private static final int SHORTEST_JOINED = 5;

    private final Vocabulary vocabulary;

    Undisguised(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the word at each place may be. */
    List<Set<String>> places(String text) {
        var places = PIECE.matcher(Lookalikes.latin(Words.plain(text)))
                .results()
                .map(MatchResult::group)
                .flatMap(this::piece)
                .toList();
        return IntStream.range(0, places.size())
                .mapToObj(at -> withJoined(places, at))
                .toList();
    }

    private Stream<Set<String>> piece(String piece) {
        var number = NUMBER.matcher(piece);
        if (number.matches()) {
            return Stream.of(new LinkedHashSet<>(List.of(piece, number.group(1))));
        }
        if (APART.matcher(piece).matches()) {
            return apart(piece.replaceAll("[^\\p{Alnum}@$€£¢¥!|*#]", ""));
        }
        var joined = piece.replaceAll("[-._·•]", "");
        return joined.equals(piece) || vocabulary.has(joined)
                ? word(joined)
                : Stream.of(piece.split("[-._·•]")).flatMap(this::word);
    }

    private Stream<Set<String>> apart(String letters) {
        var spellings = Lookalikes.spellings(letters);
        var parted = spellings.stream().map(vocabulary::parted).toList();
        return parted.get(parted.get(0).size() <= parted.get(1).size() ? 0 : 1).stream()
                .map(Set::of);
    }

    private Stream<Set<String>> word(String written) {
        var word = AROUND.matcher(written).replaceAll("");
        var compound = vocabulary.compound(word);
        return compound.isEmpty()
                ? Stream.of(meanings(word))
                : compound.stream().map(Set::of);
    }

    private Set<String> meanings(String word) {
        var meanings = new LinkedHashSet<String>(List.of(word));
        if (letters(word) < word.length() && 2 * letters(word) >= word.length()) {
            meanings.addAll(Lookalikes.spellings(word));
        }
        if (MASKED.matcher(word).find() && 3 * letters(word) >= word.length()) {
            meanings.addAll(vocabulary.unmasked(word));
        }
        for (var one : List.copyOf(meanings)) {
            meanings.add(HELD.matcher(one).replaceAll("$1"));
            meanings.add(HELD.matcher(one).replaceAll("$1$1"));
        }
        return meanings;
    }

    private static long letters(String word) {
        return word.chars().filter(sign -> sign >= 'a' && sign <= 'z').count();
    }

    /** With the words that a place makes up together with the one or two after it. */
    private Set<String> withJoined(List<Set<String>> places, int at) {
        var all = new LinkedHashSet<>(places.get(at));
        var joined = first(places, at);
        for (var next = at + 1; next < Math.min(at + 3, places.size()); next++) {
            joined += first(places, next);
            if (joined.length() >= SHORTEST_JOINED && vocabulary.isWord(joined)) {
                all.add(joined);
            }
        }
        return all;
    }

    private static String first(List<Set<String>> places, int at) {
        return places.get(at).iterator().next();
    }
}
