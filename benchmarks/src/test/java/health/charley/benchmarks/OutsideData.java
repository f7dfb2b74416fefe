package health.charley.benchmarks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.charley.benchmarks.data.BenchmarkData;
import health.charley.testing.Repository;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** The data that tests read: a little that is invented, and the outside data where it is on this machine. */
public final class OutsideData {

    /** The folder of the outside data with this name; a test that asks for it is skipped where it is absent. */
    public static Path folder(String name) {
        var folder = BenchmarkData.find(Optional.empty(), Repository.root()).flatMap(data -> data.folder(name));
        assumeTrue(folder.isPresent(), BenchmarkData.ABSENT);
        return folder.orElseThrow();
    }

    /** Invented data of the same form. */
    public static Path invented(String name) {
        try {
            return Path.of(OutsideData.class.getResource("/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private OutsideData() {}
}
