package health.charley.knowledge.graph;

import health.charley.engine.knowledge.CareLevel;
import health.charley.knowledge.graph.FlowGraph.Edge;
import health.charley.knowledge.graph.FlowGraph.Kind;
import health.charley.knowledge.graph.FlowLayout.Box;
import health.charley.knowledge.graph.FlowLayout.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The flow of a topic as SVG 1.1 that needs nothing but itself: no script, no style sheet, no font of its own. Its text is
 * text, its parts have titles that screen readers and pointers find. The same graph gives the same bytes.
 */
public final class FlowDrawing {
    private static final int CORNER = 12;
    private static final int ANSWER_LETTERS = 36;
    private static final String HEADING = " font-weight=\"bold\" fill=\"#0b0c0c\"";

    private final FlowGraph graph;
    private final FlowLayout layout;
    private final StringBuilder svg = new StringBuilder();

    private FlowDrawing(FlowGraph graph) {
        this.graph = graph;
        this.layout = new FlowLayout(graph);
    }

    public static String of(FlowGraph graph) {
        return new FlowDrawing(graph).draw();
    }

    private String draw() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\""
                        + " role=\"img\" aria-labelledby=\"title desc\" font-family=\"Arial, Helvetica, sans-serif\""
                        + " font-size=\"11\">",
                layout.width(), layout.height());
        add("<title id=\"title\">%s: the flow of version %s</title>", xml(graph.title()), xml(graph.version()));
        add("<desc id=\"desc\">%s</desc>", description());
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        heading();
        layout.frames().forEach(this::frame);
        edges();
        layout.boxes().values().forEach(this::box);
        svg.append("</svg>\n");
        return svg.toString();
    }

    private String description() {
        var questions = graph.nodes().stream()
                .filter(node -> node.kind() == Kind.QUESTION)
                .count();
        return "From left to right: " + questions
                + " questions, those asked of everyone first, each with the answers that open" + " it, and "
                + (graph.nodes().size() - questions) + " red flags, each with the answers that fire it.";
    }

    private void heading() {
        add(
                "<text x=\"40\" y=\"40\" font-size=\"22\" font-weight=\"bold\" fill=\"#0b0c0c\">%s, version %s</text>",
                xml(graph.title()), xml(graph.version()));
        add("<text x=\"40\" y=\"64\" font-size=\"13\" fill=\"#0b0c0c\">Rounded box: a question. Line into its left"
                + " side: the answer that opens it. Frame: asked on one page; thick for the pages asked of"
                + " everyone first.</text>");
        add("<text x=\"40\" y=\"84\" font-size=\"13\" fill=\"#0b0c0c\">Eight-sided box: a red flag with the level"
                + " it raises to, darker for more urgent. “Counts for”: the red flags that look at the answer.</text>");
    }

    private void frame(Frame frame) {
        add(
                "<g><title>Asked together: %s</title><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\""
                        + " fill=\"#f3f2f1\" stroke=\"#505a5f\" stroke-width=\"%s\"/>",
                xml(frame.page().text()),
                frame.x() - 8,
                frame.y(),
                FlowLayout.WIDTH + 16,
                frame.height(),
                frame.page().first() ? "2.5" : "0.8");
        lines(frame.x(), frame.y() + 16, HEADING, frame.lines());
        svg.append("</g>\n");
    }

    /** Each line ends at a height of its own, so that its answer can stand there. */
    private void edges() {
        var ends = new HashMap<String, Integer>();
        for (var edge : graph.edges()) {
            var to = layout.boxes().get(edge.to());
            if (to.node().kind() == Kind.QUESTION) {
                opens(edge, to, to.y() + 4 + FlowLayout.LINE * ends.merge(edge.to(), 1, Integer::sum));
            }
        }
    }

    private void opens(Edge edge, Box to, int y) {
        line(edge, to.x(), y);
        var words = edge.from() + ": " + edge.answer();
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" font-size=\"10\" fill=\"#003078\" stroke=\"#ffffff\""
                        + " stroke-width=\"3\" paint-order=\"stroke\">%s</text>",
                to.x() - CORNER, y - 2, xml(FlowText.shortened(words, ANSWER_LETTERS)));
        add("<path d=\"M%d %d l-7 -3.5 v7 z\" fill=\"#1d70b8\"/>", to.x(), y);
    }

    private void line(Edge edge, int x, int y) {
        var from = layout.boxes().get(edge.from());
        var startX = from.x() + FlowLayout.WIDTH;
        var bend = (x - startX) / 2;
        add(
                "<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#1d70b8\"><title>%s: %s opens"
                        + " %s</title></path>",
                startX,
                from.middle(),
                startX + bend,
                from.middle(),
                x - bend,
                y,
                x,
                y,
                xml(edge.from()),
                xml(edge.answer()),
                xml(edge.to()));
    }

    private void box(Box box) {
        add(
                "<g><title>%s%s</title>",
                xml(box.node().label()),
                box.node().when().map(when -> " — when " + xml(when)).orElse(""));
        if (box.node().kind() == Kind.QUESTION) {
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"#ffffff\" stroke=\"#1d70b8\"/>",
                    box.x(), box.y(), FlowLayout.WIDTH, box.height());
        } else {
            octagon(box, box.node().level().orElseThrow());
        }
        text(box);
        svg.append("</g>\n");
    }

    private void octagon(Box box, CareLevel level) {
        var right = box.x() + FlowLayout.WIDTH;
        var bottom = box.y() + box.height();
        add(
                "<path d=\"M%d %d H%d L%d %d V%d L%d %d H%d L%d %d V%d Z\" fill=\"%s\" stroke=\"#942514\""
                        + " stroke-width=\"%s\"/>",
                box.x() + CORNER,
                box.y(),
                right - CORNER,
                right,
                box.y() + CORNER,
                bottom - CORNER,
                right - CORNER,
                bottom,
                box.x() + CORNER,
                box.x(),
                bottom - CORNER,
                box.y() + CORNER,
                FILLS.get(level),
                level.isAtLeast(CareLevel.EMERGENCY) ? "2.5" : "1");
    }

    /** Light enough for black text at a contrast of 7:1. */
    private static final Map<CareLevel, String> FILLS = Map.of(
            CareLevel.EMERGENCY_AMBULANCE, "#f4b8ae",
            CareLevel.EMERGENCY, "#f9d3cc",
            CareLevel.CONSULTATION_24, "#fce9e5",
            CareLevel.CONSULTATION, "#fff5f3",
            CareLevel.SELF_CARE, "#ffffff");

    private void text(Box box) {
        var x = box.x() + CORNER;
        var y = box.y() + 4 + FlowLayout.LINE;
        var words = box.lines();
        lines(x, y, HEADING, words.subList(0, 1));
        lines(x, y + FlowLayout.LINE, " fill=\"#0b0c0c\"", words.subList(1, words.size()));
        lines(x, y + FlowLayout.LINE * words.size(), " fill=\"#942514\"", box.counting());
    }

    /** Lines of words one below the other, of which the first stands at the height {@code y}. */
    private void lines(int x, int y, String look, List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            add("<text x=\"%d\" y=\"%d\"%s>%s</text>", x, y + FlowLayout.LINE * i, look, xml(lines.get(i)));
        }
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
