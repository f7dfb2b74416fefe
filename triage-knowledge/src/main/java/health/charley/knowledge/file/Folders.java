package health.charley.knowledge.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Folders by their names, on disk or inside a jar. */
public final class Folders {

    /** The folders in a folder, sorted by name; none where it does not exist. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(Folders::nameOf))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a folder's path; file systems inside a jar end it with a slash. */
    public static String nameOf(Path folder) {
        return folder.getFileName().toString().replace("/", "");
    }

    private Folders() {}
}
