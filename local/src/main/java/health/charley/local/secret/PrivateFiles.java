package health.charley.local.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only their owner may read: modes 600 and 700. Where the file system has no modes, they are as
 * private as the folder they are in.
 */
public final class PrivateFiles {
    private static final String FILE_MODE = "rw-------";
    private static final String FOLDER_MODE = "rwx------";
    private static final Set<String> VIEWS = FileSystems.getDefault().supportedFileAttributeViews();

    private PrivateFiles() {}

    /** Creates the folder if it is missing, and closes it to others if it is not. */
    public static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            if (hasModes(VIEWS)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER_MODE));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Replaces the file as a whole; at no moment is there a part of it, or one that others may read. */
    public static void write(Path file, String text) {
        try {
            var name = file.getFileName().toString();
            var beside = Files.createTempFile(file.getParent(), name, ".new", mode(VIEWS));
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What a new file is created with, on a file system with these views of a file. */
    static FileAttribute<?>[] mode(Set<String> views) {
        return hasModes(views)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE_MODE))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasModes(Set<String> views) {
        return views.contains("posix");
    }
}
