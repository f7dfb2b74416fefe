package health.charley.triage.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * A file that holds one Ed25519 key as a JSON Web Key. A private key is refused where others than the owner and the
 * group of its file can read it; a secret that a container platform mounts is often readable through the group alone.
 */
final class ReceiptKeyFile {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> TOO_OPEN =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final Path path;

    ReceiptKeyFile(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Makes a key and keeps it where only the owner of the file can read it. A key that is there already stays. */
    void create() {
        try {
            var key = OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
            write(key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java runtime since 15 makes Ed25519 keys.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The receipt key cannot be written to '" + path + "'.", e);
        }
    }

    /** Writes beside the file and moves: wherever this is cut short, the file is whole or not there. */
    private void write(String key) throws IOException {
        var folder = Files.createDirectories(path.toAbsolutePath().getParent());
        var beside = Files.createTempFile(folder, path.getFileName().toString(), ".new", attributes());
        try {
            Files.writeString(beside, key, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            // without ATOMIC_MOVE, which would replace a key that another process made meanwhile
            Files.move(beside, path);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The private key, named by its thumbprint (RFC 7638). */
    OctetKeyPairJsonWebKey privateKey() {
        refuseOpenFile();
        var key = read();
        if (key.getPrivateKey() == null) {
            throw new ReceiptKeyException("The receipt key file '" + path + "' holds no private key.");
        }
        return key;
    }

    /** The public half of a key that signed before. */
    OctetKeyPairJsonWebKey publicKey() {
        return read();
    }

    private OctetKeyPairJsonWebKey read() {
        try {
            var key = JsonWebKey.Factory.newJwk(Files.readString(path));
            if (key instanceof OctetKeyPairJsonWebKey pair && isEd25519(pair)) {
                pair.setKeyId(pair.calculateBase64urlEncodedThumbprint("SHA-256"));
                return pair;
            }
        } catch (JoseException e) {
            throw notAKey();
        } catch (IOException e) {
            throw new ReceiptKeyException("The receipt key file '" + path + "' cannot be read.");
        }
        throw notAKey();
    }

    private static boolean isEd25519(OctetKeyPairJsonWebKey pair) {
        return OctetKeyPairJsonWebKey.SUBTYPE_ED25519.equals(
                pair.toParams(OutputControlLevel.PUBLIC_ONLY).get("crv"));
    }

    private ReceiptKeyException notAKey() {
        return new ReceiptKeyException("The receipt key file '" + path + "' must hold an Ed25519 JSON Web Key.");
    }

    private void refuseOpenFile() {
        if (!isPosix()) {
            return;
        }
        try {
            if (Files.getPosixFilePermissions(path).stream().anyMatch(TOO_OPEN::contains)) {
                throw new ReceiptKeyException("The receipt key file '" + path
                        + "' is open to others; make it readable by its owner alone (600) or by its group too (640).");
            }
        } catch (IOException e) {
            throw new ReceiptKeyException("The receipt key file '" + path + "' cannot be read.");
        }
    }

    private static FileAttribute<?>[] attributes() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
