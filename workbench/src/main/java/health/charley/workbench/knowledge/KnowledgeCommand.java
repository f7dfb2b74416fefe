package health.charley.workbench.knowledge;

import picocli.CommandLine.Command;

/** The commands on the knowledge of topics. */
@Command(
        name = "knowledge",
        description = "Check, compare, draw and release the knowledge of topics.",
        mixinStandardHelpOptions = true,
        subcommands = {LintCommand.class, DiffCommand.class, GraphCommand.class, ReleaseCommand.class})
public final class KnowledgeCommand {}
