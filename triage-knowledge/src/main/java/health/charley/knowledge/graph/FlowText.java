package health.charley.knowledge.graph;

import health.charley.engine.knowledge.CareLevel;
import health.charley.knowledge.graph.FlowGraph.Kind;
import health.charley.knowledge.graph.FlowGraph.Node;
import health.charley.knowledge.graph.FlowGraph.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words in the boxes of a drawing, in lines that fit. */
final class FlowText {
    private static final int LETTERS = 40;

    /** The red flags that an answer to a question counts for, as the last lines in its box. */
    static List<String> counting(List<String> redFlags) {
        return redFlags.isEmpty() ? List.of() : wrapped("Counts for: " + String.join(", ", redFlags));
    }

    /** The title of a page, as the lines above the boxes in its frame. */
    static List<String> lines(Page page) {
        return wrapped(page.text());
    }

    /** The first line names the node; a red flag says its level there, so that it is not told by colour alone. */
    static List<String> lines(Node node) {
        var lines = new ArrayList<String>();
        lines.add(FlowGraph.plainId(node)
                + node.level().map(level -> " · " + words(level)).orElse(""));
        lines.addAll(wrapped(node.label()));
        if (node.kind() == Kind.RED_FLAG) {
            node.when().ifPresent(when -> lines.addAll(wrapped("When " + when)));
        }
        return lines;
    }

    static String words(CareLevel level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A text that is cut where it would not fit. */
    static String shortened(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1) + "…";
    }

    private static List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private FlowText() {}
}
