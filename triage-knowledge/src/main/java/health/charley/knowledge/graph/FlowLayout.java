package health.charley.knowledge.graph;

import health.charley.knowledge.graph.FlowGraph.Edge;
import health.charley.knowledge.graph.FlowGraph.Kind;
import health.charley.knowledge.graph.FlowGraph.Node;
import health.charley.knowledge.graph.FlowGraph.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where everything stands, in pixels. Questions stand in a column for each layer, one layer after the last question that can
 * open them (longest path); what is asked together stands together, and else as near as can be to what opens it
 * (barycentre), so that few lines cross. Red flags fill the columns after that, the most urgent first. No line leads to them,
 * for two hundred lines tell nothing: a question names the red flags that its answer counts for.
 */
final class FlowLayout {
    static final int WIDTH = 270;
    static final int TOP = 150;
    static final int LINE = 13;
    private static final int LEFT = 40;
    private static final int GUTTER = 230;
    private static final int GAP = 10;
    private static final int PAGE_HEADING = 11;
    private static final int PAGE_GAP = 18;
    private static final int MARGIN = 12;
    private static final int FLAG_GAP = 40;

    /** A node with its place, the lines of its text and those that name the red flags it counts for. */
    record Box(Node node, int x, int y, int height, List<String> lines, List<String> counting) {
        int middle() {
            return y + height / 2;
        }
    }

    /** A frame around the questions of one page in one column, with the lines of its title. */
    record Frame(Page page, int x, int y, int height, List<String> lines) {}

    private final FlowGraph graph;
    private final Map<String, List<Edge>> into;
    private final Map<String, Integer> layers = new HashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Frame> frames = new ArrayList<>();
    private int height;

    FlowLayout(FlowGraph graph) {
        this.graph = graph;
        this.into = graph.edges().stream().collect(Collectors.groupingBy(Edge::to));
        place();
    }

    Map<String, Box> boxes() {
        return boxes;
    }

    List<Frame> frames() {
        return frames;
    }

    int width() {
        return boxes.values().stream().mapToInt(Box::x).max().orElse(0) + WIDTH + LEFT;
    }

    int height() {
        return height + LEFT;
    }

    private void place() {
        var columns = new TreeMap<Integer, List<Node>>();
        for (var node : graph.nodes()) {
            if (node.kind() == Kind.QUESTION) {
                columns.computeIfAbsent(layer(node.id()), number -> new ArrayList<>())
                        .add(node);
            }
        }
        columns.forEach(this::placeColumn);
        placeRedFlags(LEFT + (columns.size() - 1) * (WIDTH + GUTTER) + WIDTH + FLAG_GAP);
    }

    /** A red flag that does not fit below the others begins a column. */
    private void placeRedFlags(int left) {
        var x = left;
        var y = TOP;
        var bottom = height;
        for (var flag : redFlags()) {
            if (y > TOP && y + heightOf(FlowText.lines(flag).size()) > bottom) {
                x += WIDTH + FLAG_GAP;
                y = TOP;
            }
            y = placeBox(flag, x, y) + GAP;
            height = Math.max(height, y);
        }
    }

    private static int heightOf(int lines) {
        return LINE * lines + MARGIN;
    }

    private List<Node> redFlags() {
        Comparator<Node> byLevel = Comparator.comparing(node -> node.level().orElseThrow());
        return graph.nodes().stream()
                .filter(node -> node.kind() == Kind.RED_FLAG)
                .sorted(byLevel.reversed())
                .toList();
    }

    private int layer(String id) {
        var known = layers.get(id);
        if (known != null) {
            return known;
        }
        var layer = into.getOrDefault(id, List.of()).stream()
                .mapToInt(edge -> layer(edge.from()) + 1)
                .max()
                .orElse(0);
        layers.put(id, layer);
        return layer;
    }

    private void placeColumn(int column, List<Node> nodes) {
        var x = LEFT + column * (WIDTH + GUTTER);
        var y = TOP;
        var left = new ArrayList<>(nodes);
        left.sort(Comparator.comparingDouble(this::barycentre));
        while (!left.isEmpty()) {
            var page = pageOf(left.get(0));
            y = Math.max(y, (int) barycentre(left.get(0)) - LINE);
            if (page == null) {
                y = placeBox(left.remove(0), x, y) + GAP;
            } else {
                var together = page.questions().stream()
                        .flatMap(id -> left.stream().filter(node -> node.id().equals(id)))
                        .toList();
                left.removeAll(new HashSet<>(together));
                y = placePage(page, together, x, y);
            }
        }
        height = Math.max(height, y);
    }

    /** The first screens stay first; everything else follows what opens it. */
    private double barycentre(Node node) {
        var page = pageOf(node);
        if (page != null && page.first()) {
            return -1;
        }
        return into.getOrDefault(node.id(), List.of()).stream()
                .map(edge -> boxes.get(edge.from()))
                .filter(box -> box != null)
                .mapToInt(Box::middle)
                .average()
                .orElse(0);
    }

    private Page pageOf(Node node) {
        return graph.pages().stream()
                .filter(page -> page.questions().contains(node.id()))
                .findFirst()
                .orElse(null);
    }

    private int placePage(Page page, List<Node> nodes, int x, int top) {
        var lines = FlowText.lines(page);
        var y = top + PAGE_HEADING + LINE * lines.size();
        for (var node : nodes) {
            y = placeBox(node, x, y) + GAP;
        }
        frames.add(new Frame(page, x, top, y - top, lines));
        return y + PAGE_GAP;
    }

    private int placeBox(Node node, int x, int y) {
        var lines = FlowText.lines(node);
        var counting = FlowText.counting(countsFor(node));
        var ends = node.kind() == Kind.QUESTION
                ? into.getOrDefault(node.id(), List.of()).size()
                : 0;
        var boxHeight = heightOf(Math.max(lines.size() + counting.size(), ends));
        boxes.put(node.id(), new Box(node, x, y, boxHeight, lines, counting));
        return y + boxHeight;
    }

    private List<String> countsFor(Node question) {
        return redFlags().stream()
                .filter(flag -> into.getOrDefault(flag.id(), List.of()).stream()
                        .anyMatch(edge -> edge.from().equals(question.id())))
                .map(FlowGraph::plainId)
                .toList();
    }
}
