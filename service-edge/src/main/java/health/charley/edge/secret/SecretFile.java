package health.charley.edge.secret;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that holds one secret. It is too open where others than its owner and its group can read it, or others than its
 * owner can change it; a secret that a container platform mounts is often readable through the group alone.
 */
public record SecretFile(Path path) {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> TOO_OPEN =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * Keeps the secret where only the owner of the file can read it; one that is there already stays. It is written beside
     * the file and moved: wherever this is cut short, the file is whole or not there.
     */
    public void create(String secret) throws IOException {
        var folder = Files.createDirectories(path.toAbsolutePath().getParent());
        var beside = Files.createTempFile(folder, path.getFileName().toString(), ".new", attributes());
        try {
            Files.writeString(beside, secret, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            // without ATOMIC_MOVE, which would replace a key that another process made meanwhile
            Files.move(beside, path);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    public String read() throws IOException {
        return Files.readString(path);
    }

    /** False on a file system that knows no modes. */
    public boolean isTooOpen() throws IOException {
        return isPosix() && Files.getPosixFilePermissions(path).stream().anyMatch(TOO_OPEN::contains);
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
