package health.charley.benchmarks.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of outside data. None of it belongs to this project, so it may be absent: what needs it then says so and is
 * left out.
 */
public record BenchmarkData(Path folder) {
    /** The environment variable that names the folder. */
    public static final String VARIABLE = "CHARLEY_BENCHMARK_DATA";

    public static final String ABSENT =
            "The outside data of this benchmark is not on this machine, so it is left out. Name"
                    + " its folder with --data or " + VARIABLE + ".";

    /** The named folder, else that of the environment, else {@code shared/benchmarks} beside the checkout. */
    public static Optional<BenchmarkData> find(Optional<Path> named, Path checkout) {
        var beside =
                checkout.toAbsolutePath().normalize().resolveSibling("shared").resolve("benchmarks");
        return named.or(BenchmarkData::ofEnvironment)
                .or(() -> Optional.of(beside))
                .filter(Files::isDirectory)
                .map(BenchmarkData::new);
    }

    private static Optional<Path> ofEnvironment() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /** A folder of the data, empty where it or one of the files is absent. */
    public Optional<Path> folder(String name, String... files) {
        var inside = folder.resolve(name);
        return Optional.of(inside)
                .filter(path -> Files.isDirectory(path)
                        && Stream.of(files).allMatch(file -> Files.isRegularFile(path.resolve(file))));
    }
}
