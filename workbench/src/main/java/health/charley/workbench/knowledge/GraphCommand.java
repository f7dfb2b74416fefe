package health.charley.workbench.knowledge;

import health.charley.knowledge.graph.FlowDrawing;
import health.charley.knowledge.graph.FlowGraph;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the flow of a topic. */
@Command(
        name = "graph",
        description = "Draw the flow of a topic, as SVG on the standard output.",
        mixinStandardHelpOptions = true)
final class GraphCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", description = "A folder, a topic, or a version: leg-cramps@1.0.0.")
    private KnowledgePath topic;

    @Override
    public Integer call() {
        var drawing = FlowDrawing.of(FlowGraph.of(topic.load().base()));
        spec.commandLine().getOut().print(drawing);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
