package health.charley.benchmarks;

import health.charley.benchmarks.content.ContentCommand;
import health.charley.benchmarks.data.DataFault;
import health.charley.benchmarks.ddxplus.DdxplusCommand;
import health.charley.benchmarks.history.HistoryCommand;
import health.charley.benchmarks.legcramps.LegCrampsCommand;
import health.charley.benchmarks.scale.ScaleCommand;
import health.charley.benchmarks.symcat.SymcatCommand;
import health.charley.evaluation.report.Engine;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;

/** The entry to all benchmarks. */
@Command(
        name = "bench",
        description =
                "Measure the triage engine on outside data and in time, and the services of content and history in time.",
        mixinStandardHelpOptions = true,
        subcommands = {
            SymcatCommand.class,
            DdxplusCommand.class,
            LegCrampsCommand.class,
            ScaleCommand.class,
            ContentCommand.class,
            HistoryCommand.class,
            AllCommand.class
        })
public final class Benchmarks {

    /** Runs the benchmark that the arguments name, with the exit code 0 when it ran or was left out, 1 for unfit data, 2 for wrong words. */
    public static void main(String[] arguments) {
        System.exit(commandLine(Path.of("")).execute(arguments));
    }

    /** The commands, which read paths as relative to {@code here}. */
    static CommandLine commandLine(Path here) {
        ITypeConverter<Path> relative = text -> here.resolve(text);
        var commands = new CommandLine(new Benchmarks());
        tellVersion(commands);
        return commands.registerConverter(Path.class, relative)
                .setExecutionExceptionHandler((fault, command, parsed) -> tell(fault, command));
    }

    /** What {@code --version} says of a benchmark and of all of them, which all offer it. */
    private static void tellVersion(CommandLine command) {
        command.getCommandSpec().version("Charley " + Engine.VERSION);
        command.getSubcommands().values().forEach(Benchmarks::tellVersion);
    }

    private static int tell(Exception fault, CommandLine command) throws Exception {
        if (fault instanceof DataFault) {
            command.getErr().println(fault.getMessage());
            return 1;
        }
        throw fault;
    }

    private Benchmarks() {}
}
