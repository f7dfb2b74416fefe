package health.charley.workbench;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.evaluation.comparison.OtherTopic;
import health.charley.knowledge.file.EntryFault;
import health.charley.workbench.knowledge.NotThere;
import health.charley.workbench.simulate.UnfitCases;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Tells in sentences why a command did not end: with the code 2 where what it names is not there, is of another topic
 * or cannot be read or written, with 1 where knowledge or a topic's own cases have faults. What else fails is a fault of
 * ours, with its stack trace.
 */
record Failures(IParameterExceptionHandler wrongWords)
        implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) throws Exception {
        return wrong.getCause() instanceof RuntimeException failure && isKnown(failure)
                ? tell(failure, wrong.getCommandLine())
                : wrongWords.handleParseException(wrong, arguments);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (!isKnown(failure)) {
            throw failure;
        }
        return tell(failure, command);
    }

    private static boolean isKnown(Exception failure) {
        return isFault(failure)
                || failure instanceof NotThere
                || failure instanceof UnfitCases
                || failure instanceof OtherTopic
                || failure instanceof UncheckedIOException;
    }

    private static boolean isFault(Exception failure) {
        return failure instanceof KnowledgeException || failure instanceof EntryFault;
    }

    private static int tell(Exception failure, CommandLine command) {
        sentences(failure).forEach(command.getErr()::println);
        return isFault(failure) ? ExitCode.SOFTWARE : ExitCode.USAGE;
    }

    private static List<String> sentences(Exception failure) {
        if (failure instanceof KnowledgeException knowledge) {
            return knowledge.faults();
        }
        if (failure instanceof UnfitCases cases) {
            return cases.sentences();
        }
        return failure instanceof UncheckedIOException file
                ? List.of("This cannot be read or written: " + file.getCause().getMessage())
                : List.of(failure.getMessage());
    }
}
