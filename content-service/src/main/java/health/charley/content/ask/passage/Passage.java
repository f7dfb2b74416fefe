package health.charley.content.ask.passage;

import health.charley.content.page.Aspect;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an answer quotes: a whole paragraph, item of a list or sign on a care card, for a sentence torn out of it may lose
 * its warning.
 *
 * @param section the id of the section on the page, or {@code care-card-3} for the third care card
 * @param leadIn the words before a list that its items complete
 * @param sentences the sentences of the text, each word for word
 */
public record Passage(
        String section, Aspect aspect, String heading, Optional<String> leadIn, String text, List<String> sentences) {
    /** A sentence that soon speaks of something that it does not name: {@code In studies it did no better}. */
    private static final Pattern UNNAMED =
            Pattern.compile("(?i)(?:in \\w+,? )?(?:it|they|this|that|these|those|both|such)\\b.*");

    static final String CARE_CARD = "care-card-";

    public Passage {
        sentences = List.copyOf(sentences);
    }

    /** Whether it is a sign on a care card, and not a part of a section. */
    public boolean isOnCareCard() {
        return section.startsWith(CARE_CARD);
    }

    /** All that is quoted, the words that lead in included. */
    public String whole() {
        return leadIn.map(words -> words + " " + text).orElse(text);
    }

    /** A sentence, with the one before it where it does not name what it speaks of. */
    public String standingAlone(String sentence) {
        var at = sentences.indexOf(sentence);
        if (at < 1 || !UNNAMED.matcher(sentence).matches()) {
            return sentence;
        }
        return standingAlone(sentences.get(at - 1)) + " " + sentence;
    }

    /** A sentence with what a reader has seen before it: heading and lead-in. */
    public String inContext(String sentence) {
        return Stream.of(Optional.of(heading), leadIn, Optional.of(sentence))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
