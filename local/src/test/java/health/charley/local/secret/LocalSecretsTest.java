package health.charley.local.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.local.database.DatabasePasswords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSecretsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("secrets.properties");
    }

    @Test
    void only_the_owner_may_read_the_file() throws IOException {
        LocalSecrets.keptIn(file);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void only_the_owner_may_enter_the_folder() throws IOException {
        var home = folder.resolve("home");
        Files.createDirectory(home);

        PrivateFiles.createFolder(home);

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
    }

    @Test
    void the_second_start_finds_the_secrets_of_the_first() {
        var first = LocalSecrets.keptIn(file);

        var second = LocalSecrets.keptIn(file);

        assertEquals(first.cookieKey(), second.cookieKey());
        assertEquals(first.clientSecret(), second.clientSecret());
        assertEquals(first.masterKey(), second.masterKey());
        assertEquals(first.databasePasswords(), second.databasePasswords());
    }

    @Test
    void each_role_and_each_machine_has_passwords_of_its_own() {
        var passwords = LocalSecrets.keptIn(file).databasePasswords().byRole();
        var elsewhere = LocalSecrets.keptIn(folder.resolve("other.properties")).databasePasswords();

        assertEquals(5, new HashSet<>(passwords.values()).size());
        assertNotEquals(passwords, elsewhere.byRole());
    }

    @Test
    void a_secret_that_an_older_file_lacks_is_added_and_the_others_stay() throws IOException {
        var first = LocalSecrets.keptIn(file);
        var lines = Files.readAllLines(file);
        Files.write(
                file,
                lines.stream()
                        .filter(line -> !line.startsWith("web.cookie-key"))
                        .toList());

        var second = LocalSecrets.keptIn(file);

        assertNotEquals(first.cookieKey(), second.cookieKey());
        assertEquals(first.databasePasswords(), second.databasePasswords());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void the_cookie_key_and_the_master_key_have_32_bytes() {
        assertEquals(32, Base64.getDecoder().decode(LocalSecrets.keptIn(file).cookieKey()).length);
        assertEquals(32, Base64.getDecoder().decode(LocalSecrets.keptIn(file).masterKey()).length);
    }

    @Test
    void passwords_are_never_printed() {
        var passwords = LocalSecrets.keptIn(file).databasePasswords();

        assertTrue(passwords.toString().contains(DatabasePasswords.ADMINISTRATOR));
        for (var password : passwords.byRole().values()) {
            assertFalse(passwords.toString().contains(password));
        }
    }
}
