package health.charley.workbench;

import health.charley.workbench.knowledge.KnowledgeCommand;
import health.charley.workbench.safety.ProveCommand;
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
        System.exit(commandLine(Path.of("")).execute(arguments));
    }

    /** The commands, which read paths as relative to {@code here}. */
    static CommandLine commandLine(Path here) {
        ITypeConverter<Path> relative = text -> here.resolve(text);
        return new CommandLine(new Workbench())
                .setOverwrittenOptionsAllowed(true)
                .registerConverter(Path.class, relative);
    }

    private Workbench() {}
}
