package health.charley.evaluation.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a table for a terminal. */
final class TextTable {
    private static final int TITLE_WIDTH = 46;
    private static final int CELL_WIDTH = 24;

    static String row(String title, Stream<String> cells) {
        var row = padded(title, TITLE_WIDTH)
                + cells.map(cell -> padded(cell, CELL_WIDTH)).collect(Collectors.joining());
        return row.stripTrailing();
    }

    private static String padded(String text, int width) {
        return String.format(Locale.ROOT, "%-" + width + "s", text);
    }

    private TextTable() {}
}
