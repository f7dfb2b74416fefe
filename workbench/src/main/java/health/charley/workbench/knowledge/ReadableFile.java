package health.charley.workbench.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file on the command line that is there and may be read. */
public record ReadableFile(Path path) {

    /** The file that {@code name} means to someone who stands in the folder {@code here}. */
    public static ReadableFile of(Path here, String name) {
        var path = here.resolve(name);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw NotThere.file(name);
        }
        return new ReadableFile(path);
    }
}
