package health.charley.local.launch;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path folder;

    @Test
    void new_secrets_are_not_made_for_a_database_that_has_others() throws IOException {
        var home = new Home(folder).prepared();
        Files.createDirectory(home.postgres());

        var refused = assertThrows(CannotStart.class, home::secrets);

        assertTrue(refused.getMessage().contains("secrets.properties are gone"), refused.getMessage());
    }
}
