package health.charley.edge.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretFileTest {
    @TempDir
    Path folder;

    private SecretFile file;

    @BeforeEach
    void create() throws IOException {
        file = new SecretFile(folder.resolve("made/key"));

        file.create("a secret");
    }

    @Test
    void a_secret_is_kept_for_its_owner_alone_with_nothing_beside_it() throws IOException {
        assertEquals("a secret", file.read());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())));
        try (var files = Files.list(folder.resolve("made"))) {
            assertEquals(List.of(file.path()), files.toList());
        }
    }

    @Test
    void a_secret_that_is_there_stays_and_nothing_is_left_beside_it() throws IOException {
        assertThrows(FileAlreadyExistsException.class, () -> file.create("another secret"));

        assertEquals("a secret", file.read());
        try (var files = Files.list(folder.resolve("made"))) {
            assertEquals(List.of(file.path()), files.toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "r--------, false",
        "rw-------, false",
        "r--r-----, false",
        "rw-r-----, false",
        "rw-rw----, true",
        "rw-r--r--, true",
        "rw----r--, true",
        "rw-----w-, true"
    })
    void a_secret_that_others_can_read_or_change_is_too_open(String mode, boolean tooOpen) throws IOException {
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(mode));

        assertEquals(tooOpen, file.isTooOpen());
    }
}
