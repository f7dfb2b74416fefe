package health.charley.triage.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the receipt key comes from. */
class ReceiptKeysTest {
    @TempDir
    Path folder;

    @Test
    void a_missing_key_stops_the_start_with_a_sentence() {
        var fault = assertThrows(ReceiptKeyException.class, () -> keys("missing.jwk", false));

        assertEquals(
                "The receipt key file '" + folder.resolve("missing.jwk")
                        + "' is missing. Put the key there, or let one be made with charley.receipts.create-key=true.",
                fault.getMessage());
    }

    @Test
    void a_key_that_is_made_is_readable_by_its_owner_alone_and_used_again() throws IOException {
        var made = keys("made/key.jwk", true);
        var again = keys("made/key.jwk", false);

        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("made/key.jwk"))));
        assertEquals(made.keyId(), again.keyId());
    }

    @Test
    void a_key_that_others_can_read_is_refused() throws IOException {
        keys("key.jwk", true);
        Files.setPosixFilePermissions(folder.resolve("key.jwk"), PosixFilePermissions.fromString("rw-r--r--"));

        var fault = assertThrows(ReceiptKeyException.class, () -> keys("key.jwk", false));

        assertTrue(fault.getMessage().contains("is open to others"), fault.getMessage());
    }

    @Test
    void a_file_that_holds_no_key_is_refused_without_telling_what_it_holds() throws IOException {
        var file = folder.resolve("key.jwk");
        Files.writeString(file, "a secret of another kind");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        var fault = assertThrows(ReceiptKeyException.class, () -> keys("key.jwk", false));

        assertEquals("The receipt key file '" + file + "' must hold an Ed25519 JSON Web Key.", fault.getMessage());
    }

    @Test
    void a_retired_key_is_published_after_the_one_that_signs_and_signs_no_more() {
        var old = keys("old.jwk", true);

        var keys = new ReceiptKeys(
                new Configured(folder.resolve("new.jwk"), true, Optional.of(List.of(folder.resolve("old.jwk")))));

        var published = keys.publicKeys().keys().stream().map(JwkView::kid).toList();
        assertEquals(List.of(keys.keyId(), old.keyId()), published);
        assertFalse(keys.keyId().equals(old.keyId()));
    }

    private ReceiptKeys keys(String file, boolean create) {
        return new ReceiptKeys(new Configured(folder.resolve(file), create, Optional.empty()));
    }

    private record Configured(Path keyFile, boolean createKey, Optional<List<Path>> retiredKeyFiles)
            implements ReceiptConfig {
        @Override
        public String issuer() {
            return "http://localhost:8081";
        }
    }
}
