package health.charley.workbench;

import health.charley.evaluation.report.Engine;
import health.charley.workbench.ablate.AblateCommand;
import health.charley.workbench.knowledge.KnowledgeCommand;
import health.charley.workbench.knowledge.KnowledgePath;
import health.charley.workbench.knowledge.ReadableFile;
import health.charley.workbench.knowledge.VersionFolder;
import health.charley.workbench.safety.ProveCommand;
import health.charley.workbench.simulate.SimulateCommand;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;

/** The entry to all commands. */
@Command(
        name = "charley",
        description = "Commands for those who write and review clinical knowledge.",
        mixinStandardHelpOptions = true,
        subcommands = {KnowledgeCommand.class, ProveCommand.class})
public final class Workbench {

    /** Runs the command that the arguments name, with the exit code 0 when all is well, 1 for a finding, 2 for wrong words. */
    public static void main(String[] arguments) {
        var checkout = Path.of(System.getProperty("charley.checkout", ""));
        System.exit(commandLine(Path.of(""), checkout, home(checkout, System.getenv()))
                .execute(arguments));
    }

    /** The folder for what is kept on this machine: the one that the environment names, else {@code .charley}. */
    static Path home(Path checkout, Map<String, String> environment) {
        var named = environment.getOrDefault("CHARLEY_HOME", "");
        return named.isBlank() ? checkout.resolve(".charley") : Path.of(named).toAbsolutePath();
    }

    /** The commands of a checkout that keeps what they write in its own folder {@code .charley}. */
    static CommandLine commandLine(Path here, Path checkout) {
        return commandLine(here, checkout, home(checkout, Map.of()));
    }

    /** The commands, which read paths as relative to {@code here}, find the topics in a checkout and write to a home. */
    private static CommandLine commandLine(Path here, Path checkout, Path home) {
        ITypeConverter<Path> relative = text -> here.resolve(text);
        var commands = new CommandLine(new Workbench())
                .addSubcommand(new SimulateCommand(checkout, home))
                .addSubcommand(new AblateCommand(checkout));
        tellVersion(commands);
        var failures = new Failures(commands.getParameterExceptionHandler());
        return commands.setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setOverwrittenOptionsAllowed(true)
                .registerConverter(Path.class, relative)
                .registerConverter(ReadableFile.class, text -> ReadableFile.of(here, text))
                .registerConverter(VersionFolder.class, text -> VersionFolder.of(here, text))
                .registerConverter(KnowledgePath.class, text -> KnowledgePath.of(here, checkout, text));
    }

    /** What {@code --version} says of a command and of all below it, which all offer it. */
    private static void tellVersion(CommandLine command) {
        command.getCommandSpec().version("Charley " + Engine.VERSION);
        command.getSubcommands().values().forEach(Workbench::tellVersion);
    }

    private Workbench() {}
}
