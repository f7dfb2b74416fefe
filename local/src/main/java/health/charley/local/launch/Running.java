package health.charley.local.launch;

import health.charley.local.secret.PrivateFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What a run says about itself to other commands.
 *
 * @param web where people go
 * @param issuer where tokens come from
 * @param process the number of the process that started everything
 */
public record Running(String web, String issuer, long process) {

    void write(Path file) {
        PrivateFiles.write(file, "web=" + web + "\nissuer=" + issuer + "\nprocess=" + process + "\n");
    }

    /** What the last run noted, if there was one. It may be over, and may have been killed. */
    public static Optional<Running> lastNoted(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var noted = new Properties();
            noted.load(new StringReader(Files.readString(file)));
            return Optional.of(new Running(
                    noted.getProperty("web"),
                    noted.getProperty("issuer"),
                    Long.parseLong(noted.getProperty("process"))));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
