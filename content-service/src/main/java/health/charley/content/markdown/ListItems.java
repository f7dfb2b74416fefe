package health.charley.content.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The list items of a text in their order, an item before those within it, and on which lines they stand. What only looks like
 * one, in code or after a line of text that it can't interrupt, is none.
 */
public record ListItems(List<Item> items) {
    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(2 * NodeDepth.MAX)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final Pattern BULLET = Pattern.compile("^(?:(?:> ?)*(?:[-+*]|[0-9]{1,9}[.)])(?: |$))+");

    public ListItems {
        items = List.copyOf(items);
    }

    /** The lines of an item, counted from 0: its first, the last of its first paragraph, and its last. */
    public record Item(int first, int lastOfText, int last) {
        private boolean isOn(int line) {
            return line >= first && line <= last;
        }
    }

    /** A lone carriage return ends no line here, though it would in CommonMark: files are read line by line without. */
    public static ListItems in(String markdown) {
        var text = PARSER.parse(markdown.replace('\r', ' '));
        var found = new ArrayList<Item>();
        if (!NodeDepth.isTooDeep(text)) {
            text.accept(new AbstractVisitor() {
                @Override
                public void visit(ListItem item) {
                    found.add(item(item));
                    visitChildren(item);
                }
            });
        }
        return new ListItems(found);
    }

    /** Which item, counted from 1, has a line as its own and not in an item within it; 0 when none has. */
    public int at(int line) {
        return IntStream.range(0, items.size())
                .filter(n -> items.get(n).isOn(line))
                .map(n -> n + 1)
                .max()
                .orElse(0);
    }

    /** What the first paragraph of an item says, counted from 1, on one line; nothing when there is no such item. */
    public static Optional<String> words(String markdown, int item) {
        var items = in(markdown).items();
        return item < 1 || item > items.size() ? Optional.empty() : Optional.of(words(markdown, items.get(item - 1)));
    }

    private static String words(String markdown, Item item) {
        var lines = Arrays.asList(markdown.split("\n", -1)).subList(item.first(), item.lastOfText() + 1);
        var text = String.join(" ", lines).replaceAll("\\s+", " ").strip();
        return BULLET.matcher(text).replaceFirst("");
    }

    private static Item item(ListItem item) {
        var text = item.getFirstChild();
        return new Item(firstLine(item), text == null ? firstLine(item) : lastLine(text), lastLine(item));
    }

    private static int firstLine(Node block) {
        return block.getSourceSpans().get(0).getLineIndex();
    }

    private static int lastLine(Node block) {
        var spans = block.getSourceSpans();
        return spans.get(spans.size() - 1).getLineIndex();
    }
}
