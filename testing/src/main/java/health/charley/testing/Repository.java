package health.charley.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The checkout that the tests run in. */
public final class Repository {

    private Repository() {}

    /** The folder with {@code mvnw}, found by walking up from where the test runs. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no mvnw above " + here + "."));
    }
}
