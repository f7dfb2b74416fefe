package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.knowledge.graph.FlowDrawing;
import health.charley.knowledge.graph.FlowGraph;
import health.charley.knowledge.graph.FlowGraph.Edge;
import health.charley.testing.Repository;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The flow of leg cramps, as a graph and as a picture. */
class FlowDrawingTest {
    private static final Path FOLDER = Repository.root().resolve("knowledge/leg-cramps");
    private static final FlowGraph GRAPH =
            FlowGraph.of(KnowledgeLoader.load(FOLDER).base());

    @Test
    void an_answer_opens_a_question_and_counts_for_a_red_flag() {
        var edges = GRAPH.edges();

        assertTrue(edges.contains(new Edge("night-wake", "freq", "yes")));
        assertTrue(edges.contains(new Edge("chest-pain", "red-flag-R1", "yes")));
    }

    @Test
    void every_edge_and_page_leads_to_something_that_is_drawn() {
        var ids = GRAPH.nodes().stream().map(FlowGraph.Node::id).toList();

        for (var edge : GRAPH.edges()) {
            assertTrue(ids.contains(edge.from()) && ids.contains(edge.to()), edge::toString);
        }
        assertTrue(GRAPH.pages().stream().allMatch(page -> ids.containsAll(page.questions())));
    }

    @Test
    void the_picture_tells_a_reader_what_it_is_and_shows_every_node() throws Exception {
        var svg = parsed(FlowDrawing.of(GRAPH));

        assertEquals("title desc", svg.getDocumentElement().getAttribute("aria-labelledby"));
        assertEquals(
                "Leg cramps and leg pain: the flow of version "
                        + KnowledgeLoader.load(FOLDER).number(),
                svg.getElementsByTagName("title").item(0).getTextContent());
        var texts = texts(svg);
        for (var node : GRAPH.nodes()) {
            var id = FlowGraph.plainId(node);
            assertTrue(texts.stream().anyMatch(text -> text.equals(id) || text.startsWith(id + " · ")), id);
        }
    }

    @Test
    void a_red_flag_says_the_whole_of_its_rule() throws Exception {
        var words = String.join(" ", texts(parsed(FlowDrawing.of(GRAPH))));

        for (var node : GRAPH.nodes()) {
            if (node.kind() == FlowGraph.Kind.RED_FLAG) {
                var when = "When " + node.when().orElseThrow();
                assertTrue(words.contains(when), when);
            }
        }
    }

    @Test
    void no_box_covers_another() throws Exception {
        var boxes = new ArrayList<Rectangle>();
        var nodes = parsed(FlowDrawing.of(GRAPH)).getElementsByTagName("rect");
        for (var i = 0; i < nodes.getLength(); i++) {
            var box = (Element) nodes.item(i);
            if (box.getAttribute("fill").equals("#ffffff") && box.hasAttribute("rx")) {
                boxes.add(
                        new Rectangle(number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height")));
            }
        }

        assertEquals(
                GRAPH.nodes().stream()
                        .filter(node -> node.kind() == FlowGraph.Kind.QUESTION)
                        .count(),
                boxes.size());
        for (var one : boxes) {
            assertEquals(1, boxes.stream().filter(one::intersects).count(), one::toString);
        }
    }

    @Test
    void the_same_graph_is_the_same_picture_and_runs_nothing() {
        var drawing = FlowDrawing.of(GRAPH);

        assertEquals(
                drawing,
                FlowDrawing.of(FlowGraph.of(KnowledgeLoader.load(FOLDER).base())));
        assertFalse(drawing.contains("<script") || drawing.contains("style=") || drawing.contains("href"));
    }

    private static int number(Element box, String name) {
        return Integer.parseInt(box.getAttribute(name));
    }

    private static List<String> texts(Document svg) {
        var texts = new ArrayList<String>();
        var nodes = svg.getElementsByTagName("text");
        for (var i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document parsed(String svg) throws ParserConfigurationException, SAXException, IOException {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(svg)));
    }
}
