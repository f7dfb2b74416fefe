package health.charley.content.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * A file that holds one key of 32 random bytes, in Base64. It is refused where others than its owner and its group can
 * read it; a secret that a container platform mounts is often readable through the group alone.
 */
final class SigningKeyFile {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> TOO_OPEN =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final Path path;

    SigningKeyFile(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Makes a key and keeps it where only the owner of the file can read it. A key that is there already stays. */
    void create() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            write(Base64.getEncoder().encodeToString(key) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be written to '" + path + "'.", e);
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

    byte[] key() {
        try {
            refuseOpenFile();
            var key = Base64.getDecoder().decode(Files.readString(path).strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw notAKey();
        } catch (IOException e) {
            throw new SigningKeyException("The signing key file '" + path + "' cannot be read.");
        }
        throw notAKey();
    }

    private SigningKeyException notAKey() {
        return new SigningKeyException("The signing key file '" + path + "' must hold 32 random bytes in Base64.");
    }

    private void refuseOpenFile() throws IOException {
        if (isPosix() && Files.getPosixFilePermissions(path).stream().anyMatch(TOO_OPEN::contains)) {
            throw new SigningKeyException("The signing key file '" + path
                    + "' is open to others; make it readable by its owner alone (600) or by its group too (640).");
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
