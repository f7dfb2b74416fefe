package health.charley.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gathers the paragraphs and list items of a text. */
final class TextBlocks extends AbstractVisitor {
    private final List<TextBlock> blocks = new ArrayList<>();

    List<TextBlock> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public void visit(Paragraph paragraph) {
        var text = text(paragraph);
        var own = leadsIn(paragraph)
                ? text.substring(0, text.length() - lastSentence(text).length()).strip()
                : text;
        if (!own.isEmpty()) {
            blocks.add(new TextBlock(leadIn(paragraph), own));
        }
    }

    private static boolean leadsIn(Paragraph paragraph) {
        return paragraph.getNext() instanceof ListBlock && text(paragraph).endsWith(":");
    }

    private static Optional<String> leadIn(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem item
                && item.getParent().getPrevious() instanceof Paragraph before
                && leadsIn(before)) {
            return Optional.of(lastSentence(text(before)));
        }
        return Optional.empty();
    }

    private static String lastSentence(String text) {
        var sentences = TextBlock.sentences(text);
        return sentences.get(sentences.size() - 1);
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new Inline(text));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** The words within a paragraph, without any markup. HTML is text here as it is on the page. */
    private static final class Inline extends AbstractVisitor {
        private final StringBuilder text;

        Inline(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            text.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            text.append(' ');
        }
    }
}
