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
 * A text read past what hides its words, by slip, by habit or to get past a filter: letters that stand apart
 * ({@code c h e s t}), parted or joined words ({@code che st}, {@code chestpain}), signs of the same look, stars for
 * letters, letters held down or doubled ({@code paaain}, {@code paain}). Every place holds all that its word may be. It
 * is read besides the text as it was written, never instead.
 */
final class Undisguised {
    private static final String SIGN = "[a-z0-9@$€£¢¥!|*#]";
    private static final Pattern APART = Pattern.compile(
            "(?<!" + SIGN + ")" + SIGN + "(?:[^\\p{Alnum}@$€£¢¥!|*#]{1,3}" + SIGN + "(?!" + SIGN + ")){2,}");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)(?:[.,][0-9]+)*([a-z]{0,3})");
    private static final Pattern MASS = Pattern.compile("mg|mcg|ug|g|kg");
    private static final Pattern PIECE = Pattern.compile(
            APART + "|(?<!" + SIGN + ")" + NUMBER + "(?!" + SIGN + ")|" + SIGN + "+(?:[-._·•]" + SIGN + "+)*");
    private static final Pattern AROUND = Pattern.compile("^[!|*#]+|[!|*#]+$");
    private static final Pattern MASKED = Pattern.compile("[*#]");
    private static final Pattern HELD = Pattern.compile("([a-z])\\1{2,}");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1");

    /** But for the letters with which swearwords begin: people swear at harmless cramps. */
    private static final Pattern FIRST_LETTER_ALONE = Pattern.compile("[a-z&&[^bfs]][*#]{4,}");

    private static final Pattern CAPITAL_FOR_L = Pattern.compile("(?<=\\p{Ll})I+(?![\\p{Lu}&&[^I]])");
    private static final int SHORTEST_JOINED = 4;
    private static final int CUT = 3;

    /** Two of these after each other are just what they are: {@code he at night} is no heat. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "am", "an", "as", "at", "be", "by", "do", "go", "he", "i", "if", "in", "is", "it", "me", "my", "no",
            "of", "on", "or", "so", "to", "up", "us", "we");

    /** Words that end a text often enough, and so are not taken for longer ones without their last letter. */
    private static final Set<String> WHOLE = Set.of(
            "arm", "ban", "bee", "bit", "bum", "but", "cam", "can", "coo", "day", "die", "doe", "don", "eve", "eye",
            "fin", "fit", "gas", "her", "hop", "hug", "lad", "leg", "les", "lip", "lot", "man", "med", "pal", "pas",
            "pee", "pin", "poo", "rib", "rid", "sea", "she", "ski", "son", "spa", "the", "toe", "too", "tor", "war",
            "wee", "win", "wit", "won", "woo");

    private final Vocabulary vocabulary;

    Undisguised(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the word at each place may be. */
    List<Set<String>> places(String text) {
        var places = PIECE.matcher(Lookalikes.latin(Words.plain(withoutCapitals(text))))
                .results()
                .map(MatchResult::group)
                .flatMap(this::piece)
                .toList();
        return IntStream.range(0, places.size())
                .mapToObj(at -> at == places.size() - 1 ? withLastLetter(places.get(at)) : withJoined(places, at))
                .toList();
    }

    /** The last word of a text with what it may be if its last letter was not typed any more: {@code chest pai}. */
    private Set<String> withLastLetter(Set<String> meanings) {
        var word = meanings.iterator().next();
        if (word.length() != CUT || WHOLE.contains(word) || vocabulary.isWord(word)) {
            return meanings;
        }
        var all = new LinkedHashSet<>(meanings);
        all.addAll(vocabulary.withOneLetterMore(word));
        return all;
    }

    /** With small l for capital I where it stands after a small letter: {@code kiII}. */
    private static String withoutCapitals(String text) {
        return CAPITAL_FOR_L
                .matcher(text)
                .replaceAll(capitals -> "l".repeat(capitals.group().length()));
    }

    private Stream<Set<String>> piece(String piece) {
        var number = NUMBER.matcher(piece);
        if (number.matches()) {
            return Stream.of(number(piece, number.group(1), number.group(2)));
        }
        if (APART.matcher(piece).matches()) {
            return apart(piece.replaceAll("[^\\p{Alnum}@$€£¢¥!|*#]", ""));
        }
        var joined = piece.replaceAll("[-._·•]", "");
        return joined.equals(piece) || vocabulary.has(joined)
                ? word(joined)
                : Stream.of(piece.split("[-._·•]")).flatMap(this::word);
    }

    /** A number with what may stand after it, as {@code 50x}; or a word that begins with a digit for a letter, as {@code 1eg}. */
    private Set<String> number(String written, String number, String after) {
        var meanings = new LinkedHashSet<String>(List.of(written));
        if (!MASS.matcher(after).matches()) {
            meanings.add(number);
        }
        if (!after.isEmpty()) {
            meanings.addAll(knownSpellings(written));
        }
        return meanings;
    }

    private Stream<Set<String>> apart(String letters) {
        var spellings = Lookalikes.spellings(letters);
        var parted = spellings.stream().map(vocabulary::parted).toList();
        return parted.get(parted.get(0).size() <= parted.get(1).size() ? 0 : 1).stream()
                .map(Set::of);
    }

    private Stream<Set<String>> word(String written) {
        var word = AROUND.matcher(written).replaceAll("");
        return Stream.concat(Stream.of(word), Lookalikes.spellings(word).stream())
                .map(vocabulary::compound)
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .map(parts -> parts.stream().map(Set::of))
                .orElseGet(() -> Stream.of(meanings(written, word)));
    }

    private Set<String> meanings(String written, String word) {
        var meanings = new LinkedHashSet<String>(List.of(word));
        if (letters(word) < word.length() && letters(word) > 0) {
            meanings.addAll(2 * letters(word) >= word.length() ? Lookalikes.spellings(word) : knownSpellings(word));
        }
        if (FIRST_LETTER_ALONE.matcher(written).matches()) {
            meanings.addAll(vocabulary.unmasked(written));
        }
        if (MASKED.matcher(word).find() && 3 * letters(word) >= word.length()) {
            meanings.addAll(vocabulary.unmasked(word));
        }
        for (var one : List.copyOf(meanings)) {
            meanings.add(HELD.matcher(one).replaceAll("$1"));
            meanings.add(HELD.matcher(one).replaceAll("$1$1"));
        }
        if (word.length() > SHORTEST_JOINED) {
            meanings.addAll(known(DOUBLED.matcher(word).replaceAll("$1")));
        }
        meanings.addAll(known(word.replaceFirst("^i", "l")));
        return meanings;
    }

    private List<String> knownSpellings(String word) {
        return Lookalikes.spellings(word).stream().filter(vocabulary::isWord).toList();
    }

    private List<String> known(String word) {
        return vocabulary.isWord(word) ? List.of(word) : List.of();
    }

    private static long letters(String word) {
        return word.chars().filter(sign -> sign >= 'a' && sign <= 'z').count();
    }

    /** With the words that a place makes up together with the one or two after it. */
    private Set<String> withJoined(List<Set<String>> places, int at) {
        var all = new LinkedHashSet<>(places.get(at));
        var joined = first(places, at);
        var small = SMALL_WORDS.contains(joined);
        for (var next = at + 1; next < Math.min(at + 3, places.size()); next++) {
            joined += first(places, next);
            small &= SMALL_WORDS.contains(first(places, next));
            if (joined.length() >= SHORTEST_JOINED && !small && vocabulary.isWord(joined)) {
                all.add(joined);
            }
        }
        return all;
    }

    private static String first(List<Set<String>> places, int at) {
        return places.get(at).iterator().next();
    }
}
