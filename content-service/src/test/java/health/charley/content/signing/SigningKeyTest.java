package health.charley.content.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the signing key comes from, and what it signs. */
class SigningKeyTest {
    @TempDir
    Path folder;

    @Test
    void a_missing_key_stops_the_start_with_a_sentence() {
        var fault = assertThrows(SigningKeyException.class, () -> key("missing", false));

        assertEquals(
                "The signing key file '" + folder.resolve("missing") + "' is missing. Put the key there, or let one be"
                        + " made with charley.content.create-signing-key=true.",
                fault.getMessage());
    }

    @Test
    void a_key_that_is_made_is_readable_by_its_owner_alone_and_used_again() throws IOException {
        var made = key("made/key", true);
        var again = key("made/key", false);

        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("made/key"))));
        assertEquals(made.pseudonym("vote", "a person"), again.pseudonym("vote", "a person"));
    }

    @Test
    void a_key_that_another_process_made_meanwhile_stays() throws IOException {
        key("key", true);
        var before = Files.readString(folder.resolve("key"));

        assertThrows(UncheckedIOException.class, () -> new SigningKeyFile(folder.resolve("key")).create());

        assertEquals(before, Files.readString(folder.resolve("key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-rw----", "rw-----w-"})
    void a_key_that_others_can_read_or_change_is_refused(String mode) throws IOException {
        key("key", true);
        Files.setPosixFilePermissions(folder.resolve("key"), PosixFilePermissions.fromString(mode));

        var fault = assertThrows(SigningKeyException.class, () -> key("key", false));

        assertEquals(
                "The signing key file '" + folder.resolve("key")
                        + "' is open to others; make it readable by its owner alone (600) or by its group too (640).",
                fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a secret of another kind", "c2hvcnQ="})
    void a_file_that_holds_no_key_is_refused_without_telling_what_it_holds(String text) throws IOException {
        var file = folder.resolve("key");
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        var fault = assertThrows(SigningKeyException.class, () -> key("key", false));

        assertEquals("The signing key file '" + file + "' must hold 32 random bytes in Base64.", fault.getMessage());
    }

    /** HMAC-SHA256 of "vote pseudonym\npatient" under 32 zero bytes, from another implementation. */
    @Test
    void a_pseudonym_is_the_hmac_of_purpose_and_name() throws IOException {
        var file = folder.resolve("key");
        Files.writeString(file, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertEquals(
                "f015387658fcd0fc9090454426485e859213c6c04cb594c9a8b19651d0969d29",
                key("key", false).pseudonym("vote", "patient"));
    }

    @Test
    void a_pseudonym_is_another_for_another_person_purpose_or_key() {
        var key = key("key", true);

        var pseudonym = key.pseudonym("vote", "patient");

        assertNotEquals(pseudonym, key.pseudonym("vote", "patient2"));
        assertNotEquals(pseudonym, key.pseudonym("rating", "patient"));
        assertNotEquals(pseudonym, key("other", true).pseudonym("vote", "patient"));
    }

    private SigningKey key(String file, boolean create) {
        return new SigningKey(new Configured(folder.resolve(file), create));
    }
}
