package health.charley.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Page text in CommonMark, made into HTML that is safe to show.
 *
 * <p>Two walls stand one behind the other: the renderer shows HTML in the source as text and drops addresses that run
 * script, and whatever it makes then passes the allow-list {@link #PAGE_TEXT}. It happens on each read, not at import:
 * the Markdown stays the only truth kept, and a tighter allow-list is in force at once for every page and revision.
 */
public final class Markdown {
    private static final List<String> PROTOCOLS = List.of("https", "tel");

    /** Another site, a telephone number, or a place on this site; no browser reads it as anything else. */
    private static final Pattern ADDRESS = Pattern.compile("(https://|tel:|/(?![/\\\\])|#)[^\\\\\\s]*");

    /** What the text of a page may hold: paragraphs, lesser headings, lists, stress, quotes and links. */
    private static final PolicyFactory PAGE_TEXT = new HtmlPolicyBuilder()
            .allowElements("p", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "br", "a")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowUrlProtocols(PROTOCOLS.toArray(String[]::new))
            .toFactory();

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(2 * NodeDepth.MAX).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(PROTOCOLS))
            .build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .nodeRendererFactory(LinkWords::new)
            .build();

    private Markdown() {}

    public static String toHtml(String markdown) {
        return PAGE_TEXT.sanitize(HTML.render(parse(markdown))).strip();
    }

    /** The same words on one line, without any markup and without the addresses of links. */
    public static String toText(String markdown) {
        return TEXT.render(parse(markdown)).strip();
    }

    /** Every word that readers get of it, with the characters that it names by their numbers. */
    public static String shownWords(String markdown) {
        return ShownWords.in(parse(markdown));
    }

    /** Where its links lead, in order. */
    public static List<String> links(String markdown) {
        var found = new ArrayList<String>();
        parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(link.getDestination());
                visitChildren(link);
            }
        });
        return List.copyOf(found);
    }

    /** Whether readers get a link to this address: of others they get the words alone. */
    public static boolean isShown(String address) {
        return ADDRESS.matcher(address).matches();
    }

    /** Whether lists, quotes and stress lie within one another so deep that the text is shown as it is written. */
    public static boolean isTooDeep(String markdown) {
        return NodeDepth.isTooDeep(PARSER.parse(markdown));
    }

    /** Whoever walks a text that is too deep would run out of stack, so it counts as one paragraph without markup. */
    static Node parse(String markdown) {
        var text = PARSER.parse(markdown);
        return NodeDepth.isTooDeep(text) ? asWritten(markdown) : text;
    }

    private static Node asWritten(String markdown) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(markdown));
        var document = new Document();
        document.appendChild(paragraph);
        return document;
    }
}
