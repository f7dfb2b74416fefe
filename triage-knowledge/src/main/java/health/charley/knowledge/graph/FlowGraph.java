package health.charley.knowledge.graph;

import health.charley.engine.answer.Criterion;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import health.charley.engine.knowledge.Screen;
import health.charley.knowledge.wording.CriterionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The flow of a topic: questions and red flags, and what leads from one to the other. */
public record FlowGraph(String title, String version, List<Node> nodes, List<Edge> edges, List<Page> pages) {
    private static final String RED_FLAG = "red-flag-";

    /** What a node stands for. */
    public enum Kind {
        QUESTION,
        RED_FLAG
    }

    /**
     * A question or a red flag.
     *
     * @param id the question's id, or that of the red flag after {@code red-flag-}
     * @param label what the person reads
     * @param when in words, when the question is asked or the red flag fires; empty for a question that is asked of everyone
     * @param level where a red flag raises to
     */
    public record Node(String id, Kind kind, String label, Optional<String> when, Optional<CareLevel> level) {}

    /** From a question to what its answer opens or fires; {@code answer} is that answer in words. */
    public record Edge(String from, String to, String answer) {}

    /** Questions that are asked together: before everything else to look for red flags, or later. */
    public record Page(String text, boolean first, List<String> questions) {}

    public FlowGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        pages = List.copyOf(pages);
    }

    public static FlowGraph of(KnowledgeBase base) {
        var topic = base.topic();
        var nodes = Stream.concat(
                base.questions().stream().map(FlowGraph::node),
                base.redFlags().stream().map(FlowGraph::node));
        var edges = new ArrayList<Edge>();
        for (var question : base.questions()) {
            question.enableWhen().ifPresent(when -> collect(when, question.id(), "", edges));
        }
        base.redFlags().forEach(flag -> collect(flag.when(), RED_FLAG + flag.id(), "", edges));
        var pages = Stream.concat(
                topic.screens().stream().map(screen -> page(screen, true)),
                topic.together().stream().map(screen -> page(screen, false)));
        return new FlowGraph(
                topic.title(),
                topic.version(),
                nodes.toList(),
                edges.stream().distinct().toList(),
                pages.toList());
    }

    /** The id of a node without the mark of its kind. */
    public static String plainId(Node node) {
        return node.kind() == Kind.RED_FLAG ? node.id().substring(RED_FLAG.length()) : node.id();
    }

    private static Node node(Question question) {
        return new Node(
                question.id(),
                Kind.QUESTION,
                question.text(),
                question.enableWhen().map(CriterionWords::of),
                Optional.empty());
    }

    private static Node node(RedFlag flag) {
        return new Node(
                RED_FLAG + flag.id(),
                Kind.RED_FLAG,
                flag.text(),
                Optional.of(CriterionWords.of(flag.when())),
                Optional.of(flag.level()));
    }

    private static Page page(Screen screen, boolean first) {
        return new Page(screen.text(), first, screen.questions());
    }

    private static void collect(Criterion when, String to, String denial, List<Edge> edges) {
        if (when instanceof Criterion.All all) {
            all.parts().forEach(part -> collect(part, to, denial, edges));
        } else if (when instanceof Criterion.Any any) {
            any.parts().forEach(part -> collect(part, to, denial, edges));
        } else if (when instanceof Criterion.Not not) {
            collect(not.part(), to, denial.isEmpty() ? "not " : "", edges);
        } else {
            when.questions().forEach(from -> edges.add(new Edge(from, to, denial + CriterionWords.answerIn(when))));
        }
    }
}
