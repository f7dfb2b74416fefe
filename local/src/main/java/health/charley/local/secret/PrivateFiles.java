package health.charley.local.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that only their owner may read: modes 600 and 700. Where the file system has no modes, they are as
 * private as the folder they are in.
 */
public final class PrivateFiles {
    private static final String FILE_MODE = "rw-------";
    private static final String FOLDER_MODE = "rwx------";
    private static final boolean HAS_MODES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    /** Creates the folder if it is missing, and closes it to others if it is not. */
    public static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            if (HAS_MODES) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER_MODE));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Replaces the file as a whole; at no moment is there a part of it, or one that others may read. */
    public static void write(Path file, String text) {
        try {
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE_MODE));
            var beside =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", mode);
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static FileAttribute<?>[] mode() {
        return HAS_MODES
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE_MODE))
                }
                : new FileAttribute<?>[0];
    }
}
