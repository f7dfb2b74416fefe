package health.charley.workbench;

import health.charley.workbench.ablate.AblateCommand;
import health.charley.workbench.knowledge.KnowledgeCommand;
import health.charley.workbench.knowledge.KnowledgePath;
import health.charley.workbench.knowledge.ReadableFile;
import health.charley.workbench.knowledge.VersionFolder;
import health.charley.workbench.safety.ProveCommand;
import health.charley.workbench.simulate.SimulateCommand;
import java.nio.file.Path;
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
        System.exit(commandLine(Path.of(""), checkout).execute(arguments));
    }

    /** The commands, which read paths as relative to {@code here} and find the topics in a checkout. */
    static CommandLine commandLine(Path here, Path checkout) {
        ITypeConverter<Path> relative = text -> here.resolve(text);
        var commands = new CommandLine(new Workbench())
                .addSubcommand(new SimulateCommand(checkout))
                .addSubcommand(new AblateCommand(checkout));
        var failures = new Failures(commands.getParameterExceptionHandler());
        return commands.setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setOverwrittenOptionsAllowed(true)
                .registerConverter(Path.class, relative)
                .registerConverter(ReadableFile.class, text -> ReadableFile.of(here, text))
                .registerConverter(VersionFolder.class, text -> VersionFolder.of(here, text))
                .registerConverter(KnowledgePath.class, text -> KnowledgePath.of(here, text));
    }

    private Workbench() {}
}
