package health.charley.triage.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_key_that_is_made_is_whole_from_the_moment_it_is_there() throws Exception {
        for (var number = 0; number < 20; number++) {
            var file = folder.resolve("made-" + number).resolve("key.jwk");
            var firstSeen = CompletableFuture.supplyAsync(() -> firstText(file));

            new ReceiptKeyFile(file).create();

            assertTrue(firstSeen.get(10, TimeUnit.SECONDS).endsWith("}"), "a whole JSON object");
            try (var files = Files.list(file.getParent())) {
                assertEquals(List.of(file), files.toList());
            }
        }
    }

    @Test
    void a_key_that_another_process_made_meanwhile_stays() throws IOException {
        var key = keys("key.jwk", true).keyId();

        assertThrows(UncheckedIOException.class, () -> new ReceiptKeyFile(folder.resolve("key.jwk")).create());

        assertEquals(key, keys("key.jwk", false).keyId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "r--r-----", "r--------"})
    void a_key_that_its_group_can_read_is_accepted_as_a_mounted_secret(String mode) throws IOException {
        var key = keys("key.jwk", true).keyId();
        Files.setPosixFilePermissions(folder.resolve("key.jwk"), PosixFilePermissions.fromString(mode));

        assertEquals(key, keys("key.jwk", false).keyId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-rw----", "rw-----w-"})
    void a_key_that_others_can_read_or_change_is_refused(String mode) throws IOException {
        keys("key.jwk", true);
        Files.setPosixFilePermissions(folder.resolve("key.jwk"), PosixFilePermissions.fromString(mode));

        var fault = assertThrows(ReceiptKeyException.class, () -> keys("key.jwk", false));

        assertEquals(
                "The receipt key file '" + folder.resolve("key.jwk")
                        + "' is open to others; make it readable by its owner alone (600) or by its group too (640).",
                fault.getMessage());
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

    @Test
    void a_fingerprint_is_the_same_in_every_process_that_has_the_key() {
        keys("key.jwk", true);

        var first = keys("key.jwk", false).fingerprint(bytes("calf"));
        var second = keys("key.jwk", false).fingerprint(bytes("calf"));

        assertEquals(32, first.length);
        assertArrayEquals(first, second);
    }

    @Test
    void a_fingerprint_is_another_for_another_text_and_for_another_key() {
        var fingerprint = keys("key.jwk", true).fingerprint(bytes("calf"));

        assertFalse(Arrays.equals(fingerprint, keys("key.jwk", false).fingerprint(bytes("foot"))));
        assertFalse(Arrays.equals(fingerprint, keys("other.jwk", true).fingerprint(bytes("calf"))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String firstText(Path file) {
        try {
            while (!Files.exists(file)) {
                Thread.onSpinWait();
            }
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
