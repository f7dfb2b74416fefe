package health.charley.benchmarks.report;

import health.charley.benchmarks.data.BenchmarkData;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every benchmark is told: where the outside data lies and where its figures go. */
public final class RunOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the outside data. Else the folder that " + BenchmarkData.VARIABLE
                    + " names, else shared/benchmarks beside the checkout.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--checkout", hidden = true, defaultValue = "${sys:charley.checkout:-}")
    private Path checkout;

    public Optional<BenchmarkData> data() {
        return BenchmarkData.find(data, checkout);
    }

    public Path checkout() {
        return checkout;
    }

    /** The folder where figures are kept: within that of the environment's {@code CHARLEY_HOME}, else {@code .charley}. */
    public Path results() {
        return Optional.ofNullable(System.getenv("CHARLEY_HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .orElse(checkout.resolve(".charley"))
                .resolve("bench");
    }
}
