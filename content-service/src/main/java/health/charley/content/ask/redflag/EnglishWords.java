package health.charley.content.ask.redflag;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import health.charley.content.ask.words.Stem;
import health.charley.content.ask.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a text that is plainly not English: most of its letters are not Latin, or hardly any of its words is known. The share
 * below which that is so was set on the questions of the tests and on sentences in 20 other languages.
 */
final class EnglishWords {
    private static final String FILE = "/ask/english-words.yaml";

    /** Of a text's words, at least so many of 100 are known when it is English. */
    private static final int LEAST_KNOWN = 30;

    /** A single word that is not known may be a name, such as that of a medicine. */
    private static final int FEWEST_WORDS = 2;

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\S*(?:://|@)\\S*");
    private static final Pattern WORD = Pattern.compile("(?<![a-z0-9])[a-z]{2,}(?![a-z0-9])");

    private final Set<String> common;
    private final Set<String> shared;
    private final List<List<String>> frames;
    private final Vocabulary redFlagWords;

    private EnglishWords(Lists lists, Vocabulary redFlagWords) {
        this.common = lists.common().stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
        this.shared = Set.copyOf(lists.shared());
        this.frames = List.copyOf(lists.frames());
        this.redFlagWords = redFlagWords;
    }

    static EnglishWords with(Vocabulary redFlagWords) {
        try (var file = EnglishWords.class.getResourceAsStream(FILE)) {
            return new EnglishWords(new YAMLMapper().readValue(file, Lists.class), redFlagWords);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean arePlainlyMissingFrom(String text) {
        return isMostlyOfOtherScripts(text) || hardlyAnyIsIn(text);
    }

    private static boolean isMostlyOfOtherScripts(String text) {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        var others = Arrays.stream(letters)
                .filter(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN
                        && UnicodeScript.of(letter) != UnicodeScript.COMMON)
                .count();
        return 2 * others > letters.length;
    }

    private boolean hardlyAnyIsIn(String text) {
        var words = WORD.matcher(Words.plain(MARKUP.matcher(text).replaceAll(" ")))
                .results()
                .map(MatchResult::group)
                .toList();
        var known = words.stream().filter(this::isKnown).count();
        return words.size() >= FEWEST_WORDS && 100 * known < LEAST_KNOWN * words.size() && !isFramed(words);
    }

    private boolean isFramed(List<String> words) {
        return frames.stream().anyMatch(frame -> words.get(0).equals(frame.get(0)) && words.contains(frame.get(1)));
    }

    private boolean isKnown(String word) {
        return !shared.contains(word) && (common.contains(Stem.of(word)) || redFlagWords.has(word));
    }

    /** The file as it is written. */
    record Lists(List<String> common, List<String> shared, List<List<String>> frames) {}
}
