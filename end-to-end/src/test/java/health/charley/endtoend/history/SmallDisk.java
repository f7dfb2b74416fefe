package health.charley.endtoend.history;

import health.charley.endtoend.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system of its own that can be filled up to the last byte: a tmpfs, which only root can mount, on Linux. */
final class SmallDisk implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** A disk of this size at this folder; none where this user may not mount. */
    static Optional<SmallDisk> mounted(Path folder, String size) {
        try {
            Files.createDirectories(folder);
            Shell.outputOf(
                    new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()));
            return Optional.of(new SmallDisk(folder));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (IllegalStateException | UncheckedIOException mayNot) {
            return Optional.empty();
        }
    }

    Path folder() {
        return folder;
    }

    /** Leaves no room for anything. */
    void fill() {
        try (var file = Files.newOutputStream(ballast())) {
            while (true) {
                file.write(new byte[CHUNK]);
            }
        } catch (IOException full) {
            if (folder.toFile().getUsableSpace() > 0) {
                throw new UncheckedIOException(full);
            }
        }
    }

    /** Gives the room back. */
    void free() {
        try {
            Files.delete(ballast());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() {
        Shell.outputOf(new ProcessBuilder("umount", folder.toString()));
    }
}
