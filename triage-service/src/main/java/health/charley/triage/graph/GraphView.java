package health.charley.triage.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.graph.FlowGraph;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.KnowledgeView;
import health.charley.triage.topic.ReviewStatus;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The flow of a topic. */
@Schema(
        name = "TopicGraph",
        description = "Questions and red flags of a topic, and which answer leads from one to another.")
public record GraphView(
        @Schema(examples = "leg-cramps") @NotNull String topic,

        @NotNull KnowledgeView knowledge,

        @Schema(description = ReviewStatus.MEANING, examples = ReviewStatus.EXAMPLE) @NotNull
        String reviewStatus,

        @NotNull List<NodeView> nodes,

        @NotNull List<EdgeView> edges,

        @Schema(description = "Questions that are asked on one page.") @NotNull
        List<PageView> pages) {

    /** A question or a red flag. */
    @Schema(name = "GraphNode", description = "A question or a red flag.")
    public record NodeView(
            @Schema(
                    description = "The question's id, or that of the red flag after 'red-flag-'.",
                    examples = "red-flag-R1")
            @NotNull
            String id,

            @NotNull Kind kind,

            @Schema(description = "What the person reads.") @NotNull
            String label,

            @Schema(
                    description =
                            "In words, when the question is asked or the red flag fires; left out for a question that"
                                    + " is asked of everyone.",
                    examples = "night-wake is yes")
            Optional<String> when,

            @Schema(description = "The level that a red flag raises to; left out for a question.")
            Optional<CareLevelView> careLevel) {

        static NodeView from(FlowGraph.Node node) {
            return new NodeView(
                    node.id(),
                    Kind.from(node.kind()),
                    node.label(),
                    node.when(),
                    node.level().map(CareLevelView::from));
        }
    }

    /** What a node stands for. */
    @Schema(name = "GraphNodeKind", description = "What a node stands for.")
    public enum Kind {
        @JsonProperty("question")
        QUESTION,
        @JsonProperty("red-flag")
        RED_FLAG;

        static Kind from(FlowGraph.Kind kind) {
            return switch (kind) {
                case QUESTION -> QUESTION;
                case RED_FLAG -> RED_FLAG;
            };
        }
    }

    /** What an answer leads to. */
    @Schema(
            name = "GraphEdge",
            description = "An answer to a question that opens another one or counts for a red flag.")
    public record EdgeView(
            @Schema(description = "Id of the node that is answered.", examples = "night-wake") @NotNull
            String from,

            @Schema(description = "Id of the node that it leads to.", examples = "freq") @NotNull
            String to,

            @Schema(description = "The answer in words.", examples = "yes") @NotNull
            String answer) {

        static EdgeView from(FlowGraph.Edge edge) {
            return new EdgeView(edge.from(), edge.to(), edge.answer());
        }
    }

    /** Questions that are asked on one page. */
    @Schema(name = "GraphPage", description = "Questions that are asked on one page.")
    public record PageView(
            @NotNull String text,

            @Schema(description = "Whether everyone is asked it before anything else.") @NotNull
            Boolean first,

            @Schema(description = "Ids of the questions.") @NotNull
            List<String> questions) {

        static PageView from(FlowGraph.Page page) {
            return new PageView(page.text(), page.first(), page.questions());
        }
    }

    static GraphView from(KnowledgeVersion version) {
        var graph = FlowGraph.of(version.base());
        return new GraphView(
                version.topic().id(),
                KnowledgeView.from(version),
                version.topic().reviewStatus(),
                graph.nodes().stream().map(NodeView::from).toList(),
                graph.edges().stream().map(EdgeView::from).toList(),
                graph.pages().stream().map(PageView::from).toList());
    }
}
