package health.charley.content.importing;

import health.charley.content.manuscript.BrokenContentException;
import health.charley.content.search.SynonymGroup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A group of words as {@code synonyms.yaml} has it; a language left out is English. */
public record SynonymsText(String language, List<String> words) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final String ENGLISH = "en";
    private static final int LONGEST = 100;

    /** The group as the file has it. */
    public static SynonymsText from(SynonymGroup group) {
        return new SynonymsText(group.language().equals(ENGLISH) ? null : group.language(), group.words());
    }

    SynonymGroup group() {
        var spoken = Optional.ofNullable(language).orElse(ENGLISH);
        if (!LANGUAGE.matcher(spoken).matches()) {
            throw BrokenContentException.of("The language of a group is written like 'en', not '" + spoken + "'.");
        }
        if (words == null || words.size() < 2 || words.stream().anyMatch(SynonymsText::isNoWord)) {
            throw BrokenContentException.of("A group needs two words or more, of at most " + LONGEST + " characters.");
        }
        return new SynonymGroup(spoken, words);
    }

    private static boolean isNoWord(String word) {
        return word == null || !LETTER_OR_DIGIT.matcher(word).find() || word.length() > LONGEST;
    }
}
