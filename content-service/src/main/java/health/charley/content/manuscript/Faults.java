package health.charley.content.manuscript;

import health.charley.content.markdown.Markdown;
import health.charley.edge.input.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** The faults found so far. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(String sentence, Object... place) {
        found.add(new Fault(List.of(place), sentence));
    }

    void addIf(boolean wrong, String sentence, Object... place) {
        if (wrong) {
            add(sentence, place);
        }
    }

    /** Notes words that are needed where readers would see none, and what nobody sees among them. */
    void addMissing(String words, String missing, Object... place) {
        addIf(VisibleText.isEmpty(words), missing, place);
        if (!VisibleText.isEmpty(words)) {
            addUnseen(words, place);
        }
    }

    /** Notes what nobody sees among words in Markdown, where characters can be written by their numbers. */
    void addUnseenMarkdown(String markdown, Object... place) {
        addUnseen(Markdown.shownWords(markdown) + " " + String.join(" ", Markdown.links(markdown)), place);
    }

    void addUnseen(String words, Object... place) {
        VisibleText.unseenIn(words).ifPresent(sentence -> add(sentence, place));
    }

    /** Notes words with a mark that readers would see. */
    void addStray(String words, Object... place) {
        StrayMarks.in(words).ifPresent(sentence -> add(sentence, place));
    }

    /** Notes each value of a list whose id an earlier one has. */
    <T> void addTwice(String what, List<T> values, Function<T, String> id, String list) {
        var seen = new HashSet<String>();
        for (var n = 0; n < values.size(); n++) {
            var name = id.apply(values.get(n));
            addIf(!seen.add(name), "The " + what + " '" + name + "' stands there twice.", list, n);
        }
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
