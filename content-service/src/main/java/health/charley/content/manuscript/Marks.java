package health.charley.content.manuscript;

import health.charley.content.markdown.ListItems;
import health.charley.content.page.SpokenFinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks at the end of list items, which say what finding the item speaks of: {@code - One leg is swollen. {swelling-one-leg}}.
 * Files have them in the text; everywhere else they stand beside it.
 */
public final class Marks {
    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern MARK =
            Pattern.compile("(?<text>\\s*|.*\\S )\\{(?<ids>" + ID + "(?: " + ID + ")*)}\\s*");

    private Marks() {}

    /** Text without marks, and what they said. */
    record Unmarked(String markdown, List<SpokenFinding> findings) {}

    static Unmarked takenFrom(String markdown) {
        var lines = new ArrayList<String>();
        var findings = new ArrayList<SpokenFinding>();
        var items = ListItems.in(markdown);
        var written = markdown.split("\n", -1);
        for (var n = 0; n < written.length; n++) {
            var mark = MARK.matcher(written[n]);
            if (mark.matches()) {
                var item = items.at(n);
                refuseOutsideList(item, written[n]);
                for (var finding : mark.group("ids").split(" ")) {
                    findings.add(new SpokenFinding(item, finding));
                }
            }
            addText(mark.matches() ? mark.group("text").stripTrailing() : written[n], mark.matches(), lines);
        }
        return new Unmarked(String.join("\n", lines), findings);
    }

    /** A line that holds a mark alone is no line of the text. */
    private static void addText(String text, boolean marked, List<String> lines) {
        if (!marked || !text.isEmpty()) {
            lines.add(text);
        }
    }

    /** The text with its marks, as a file has it. Of an item that is not there nothing can be said. */
    public static String putInto(String markdown, List<SpokenFinding> findings) {
        var lines = markdown.split("\n", -1);
        var items = ListItems.in(markdown).items();
        for (var spoken : findings) {
            if (spoken.item() <= items.size()) {
                var line = items.get(spoken.item() - 1).lastOfText();
                lines[line] = marked(lines[line], spoken.finding());
            }
        }
        return String.join("\n", lines);
    }

    private static String marked(String line, String finding) {
        var marked = MARK.matcher(line);
        return marked.matches()
                ? marked.group("text") + "{" + marked.group("ids") + " " + finding + "}"
                : line + " {" + finding + "}";
    }

    /** Whether a line ends in a mark. */
    static boolean isIn(String markdown) {
        return Arrays.stream(markdown.split("\n", -1))
                .anyMatch(line -> MARK.matcher(line).matches());
    }

    /** How many list items there are. */
    static int itemsIn(String markdown) {
        return ListItems.in(markdown).items().size();
    }

    private static void refuseOutsideList(int item, String line) {
        if (item == 0) {
            throw BrokenContentException.of("The mark of a finding stands outside a list: '" + line + "'.");
        }
    }
}
