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
        var texts = texts(svg.getDocumentElement());
        for (var node : GRAPH.nodes()) {
            var id = FlowGraph.plainId(node);
            assertTrue(texts.stream().anyMatch(text -> text.equals(id) || text.startsWith(id + " · ")), id);
        }
    }

    @Test
    void a_red_flag_says_the_whole_of_its_rule() throws Exception {
        var words = String.join(" ", texts(parsed(FlowDrawing.of(GRAPH)).getDocumentElement()));

        for (var node : GRAPH.nodes()) {
            if (node.kind() == FlowGraph.Kind.RED_FLAG) {
                var when = "When " + node.when().orElseThrow();
                assertTrue(words.contains(when), when);
            }
        }
    }

    @Test
    void a_page_says_the_whole_of_its_title_above_its_questions() throws Exception {
        var svg = parsed(FlowDrawing.of(GRAPH));

        for (var page : GRAPH.pages()) {
            var frames = framesOf(page, svg);
            assertFalse(frames.isEmpty(), page::toString);
            for (var frame : frames) {
                assertEquals(page.text(), String.join(" ", texts(frame)));
                assertStandsAboveQuestions(frame, svg);
            }
        }
    }

    private static List<Element> framesOf(FlowGraph.Page page, Document svg) {
        return elements(svg.getDocumentElement(), "g").stream()
                .filter(group ->
                        elements(group, "title").get(0).getTextContent().equals("Asked together: " + page.text()))
                .toList();
    }

    /** Its last line ends above the highest box in the frame. */
    private static void assertStandsAboveQuestions(Element frame, Document svg) {
        var around = rectangle(elements(frame, "rect").get(0));
        var lines = elements(frame, "text");
        var lowest = number(lines.get(lines.size() - 1), "y");
        var highest = elements(svg.getDocumentElement(), "rect").stream()
                .filter(FlowDrawingTest::isQuestion)
                .map(FlowDrawingTest::rectangle)
                .filter(around::contains)
                .mapToInt(box -> box.y)
                .min()
                .orElseThrow();
        assertTrue(around.y < number(lines.get(0), "y") && lowest + 4 < highest, () -> around + " " + lowest);
    }

    @Test
    void no_box_covers_another() throws Exception {
        var svg = parsed(FlowDrawing.of(GRAPH)).getDocumentElement();

        var boxes = elements(svg, "rect").stream()
                .filter(FlowDrawingTest::isQuestion)
                .map(FlowDrawingTest::rectangle)
                .toList();

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

    private static boolean isQuestion(Element box) {
        return box.getAttribute("fill").equals("#ffffff") && box.hasAttribute("rx");
    }

    private static Rectangle rectangle(Element box) {
        return new Rectangle(number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height"));
    }

    private static List<String> texts(Element within) {
        return elements(within, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Element within, String name) {
        var elements = new ArrayList<Element>();
        var nodes = within.getElementsByTagName(name);
        for (var i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parsed(String svg) throws ParserConfigurationException, SAXException, IOException {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(svg)));
    }
}
