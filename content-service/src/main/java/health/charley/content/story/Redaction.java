package health.charley.content.story;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a moderator takes out of a story: phrases, each wherever it stands. A phrase of fewer than three characters, such as
 * {@code Al}, is taken only where it is a word of its own, or it would tear letters out of others. Nothing can be put in: the
 * result is the text with parts of it replaced by one and the same mark.
 *
 * @param phrases as they stand in the text, letter by letter
 */
record Redaction(List<String> phrases) {
    static final String MARK = "[removed]";

    private static final int LONG_ENOUGH = 3;
    private static final String IN_A_WORD = "[\\p{L}\\p{M}\\p{N}]";

    private static final Pattern MARKS = Pattern.compile("(?:" + Pattern.quote(MARK) + ")+");

    Redaction {
        phrases = List.copyOf(phrases);
        if (phrases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a phrase of nothing but spaces stands everywhere");
        }
    }

    /** The place among the phrases of the first one that does not stand in the text; -1 if all do. */
    int firstMissingIn(String text) {
        for (var i = 0; i < phrases.size(); i++) {
            if (!standsIn(text, phrases.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Longer phrases first, so that one does not break another that it stands in. */
    String of(String text) {
        var redacted = text;
        for (var phrase : phrases.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            redacted = without(redacted, phrase);
        }
        return MARKS.matcher(redacted).replaceAll(Matcher.quoteReplacement(MARK));
    }

    private static boolean standsIn(String text, String phrase) {
        return Arrays.stream(MARKS.split(text, -1))
                .anyMatch(part -> places(phrase).matcher(part).find());
    }

    /** Marks that are there already are no text: a phrase such as "removed" must not break them. */
    private static String without(String text, String phrase) {
        return Arrays.stream(MARKS.split(text, -1))
                .map(part -> places(phrase).matcher(part).replaceAll(Matcher.quoteReplacement(MARK)))
                .collect(Collectors.joining(MARK));
    }

    private static Pattern places(String phrase) {
        var literal = Pattern.quote(phrase);
        return Pattern.compile(
                phrase.codePointCount(0, phrase.length()) < LONG_ENOUGH
                        ? "(?<!" + IN_A_WORD + ")" + literal + "(?!" + IN_A_WORD + ")"
                        : literal);
    }
}
