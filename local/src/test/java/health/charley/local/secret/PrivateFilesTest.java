package health.charley.local.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_system_without_modes_is_asked_for_none() {
        assertEquals(0, PrivateFiles.mode(Set.of("basic", "dos", "acl", "owner", "user")).length);
    }

    @Test
    void a_file_system_with_modes_is_asked_for_600() {
        var mode = PrivateFiles.mode(Set.of("basic", "posix", "unix", "owner"));

        assertEquals(1, mode.length);
        assertEquals(PosixFilePermissions.fromString("rw-------"), mode[0].value());
    }

    @Test
    void a_file_is_replaced_as_a_whole_and_nothing_stays_beside_it() throws IOException {
        var file = folder.resolve("secrets.properties");
        PrivateFiles.write(file, "the first text, which is longer");

        PrivateFiles.write(file, "the second");

        assertEquals("the second", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
