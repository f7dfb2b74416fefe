package health.charley.content.markdown;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paragraph or an item of a list as plain text on one line.
 *
 * @param leadIn the words before a list that its items complete, such as {@code A typical cramp:}
 */
public record TextBlock(Optional<String> leadIn, String text) {

    /** The blocks of a text in their order. What only leads in to a list stands with the items, not by itself. */
    public static List<TextBlock> of(String markdown) {
        var collector = new TextBlocks();
        Markdown.parse(markdown).accept(collector);
        return collector.blocks();
    }

    /** The sentences of a text on one line, each as it is written. */
    public static List<String> sentences(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.US);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
        }
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }
}
