package health.charley.content.manuscript;

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
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|[0-9]{1,9}[.)])\\s+\\S.*");

    private Marks() {}

    /** Text without marks, and what they said. */
    record Unmarked(String markdown, List<SpokenFinding> findings) {}

    static Unmarked takenFrom(String markdown) {
        var lines = new ArrayList<String>();
        var findings = new ArrayList<SpokenFinding>();
        var item = 0;
        for (var line : markdown.split("\n", -1)) {
            item += isItem(line) ? 1 : 0;
            var mark = MARK.matcher(line);
            if (mark.matches()) {
                refuseOutsideList(item, line);
                for (var finding : mark.group("ids").split(" ")) {
                    findings.add(new SpokenFinding(item, finding));
                }
            }
            addText(mark.matches() ? mark.group("text").stripTrailing() : line, mark.matches(), lines);
        }
        return new Unmarked(String.join("\n", lines), findings);
    }

    /** A line that holds a mark alone is no line of the text. */
    private static void addText(String text, boolean marked, List<String> lines) {
        if (!marked || !text.isEmpty()) {
            lines.add(text);
        }
    }

    /** The text with its marks, as a file has it. */
    public static String putInto(String markdown, List<SpokenFinding> findings) {
        var lines = markdown.split("\n", -1);
        for (var spoken : findings) {
            var line = lastLineOf(spoken.item(), lines);
            var marked = MARK.matcher(lines[line]);
            lines[line] = marked.matches()
                    ? marked.group("text") + "{" + marked.group("ids") + " " + spoken.finding() + "}"
                    : lines[line] + " {" + spoken.finding() + "}";
        }
        return String.join("\n", lines);
    }

    /** Whether a line ends in a mark. */
    static boolean isIn(String markdown) {
        return Arrays.stream(markdown.split("\n", -1))
                .anyMatch(line -> MARK.matcher(line).matches());
    }

    /** How many list items there are. */
    static int itemsIn(String markdown) {
        return (int)
                Arrays.stream(markdown.split("\n", -1)).filter(Marks::isItem).count();
    }

    private static int lastLineOf(int item, String[] lines) {
        var line = -1;
        for (var seen = 0; seen < item; ) {
            line++;
            seen += isItem(lines[line]) ? 1 : 0;
        }
        while (line + 1 < lines.length && !lines[line + 1].isBlank() && !isItem(lines[line + 1])) {
            line++;
        }
        return line;
    }

    private static boolean isItem(String line) {
        return ITEM.matcher(line).matches();
    }

    private static void refuseOutsideList(int item, String line) {
        if (item == 0) {
            throw BrokenContentException.of("The mark of a finding stands outside a list: '" + line + "'.");
        }
    }
}
