package health.charley.history.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody takes an archive that broke off for a whole one. */
class ExportArchiveTest {
    @TempDir
    Path folder;

    @Test
    void an_archive_that_broke_off_cannot_be_opened() throws IOException {
        var file = folder.resolve("broken-off.zip");

        try (var output = Files.newOutputStream(file)) {
            new ExportArchive(output, new ObjectMapper()).text("README.txt", "Everything is here.");
        }

        assertThrows(ZipException.class, () -> new ZipFile(file.toFile()));
    }

    @Test
    void an_archive_that_was_ended_holds_what_was_put_in() throws IOException {
        var file = folder.resolve("whole.zip");

        try (var output = Files.newOutputStream(file)) {
            var archive = new ExportArchive(output, new ObjectMapper());
            archive.text("README.txt", "Everything is here.");
            archive.end();
        }

        try (var zip = new ZipFile(file.toFile());
                var text = zip.getInputStream(zip.getEntry("README.txt"))) {
            assertEquals("Everything is here.", new String(text.readAllBytes(), UTF_8));
        }
    }
}
