package health.charley.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs every benchmark, one after the other. */
@Command(name = "all", description = "Run every benchmark.", mixinStandardHelpOptions = true)
final class AllCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the outside data, see the others.")
    private Optional<String> data = Optional.empty();

    @Override
    public Integer call() {
        return Stream.of("symcat", "ddxplus", "leg-cramps", "scale", "content", "history")
                .map(this::run)
                .reduce(0, Math::max);
    }

    private int run(String benchmark) {
        var arguments = data.map(folder -> List.of(benchmark, "--data", folder)).orElse(List.of(benchmark));
        return spec.commandLine().getParent().execute(arguments.toArray(String[]::new));
    }
}
