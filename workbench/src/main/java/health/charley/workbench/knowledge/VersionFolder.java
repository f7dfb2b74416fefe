package health.charley.workbench.knowledge;

import health.charley.knowledge.file.KnowledgeFolder;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder on the command line that holds the files of one version of a topic's knowledge. */
public record VersionFolder(Path path) {

    /** The folder that {@code name} means to someone who stands in the folder {@code here}. */
    public static VersionFolder of(Path here, String name) {
        var path = here.resolve(name);
        if (!Files.isDirectory(path) || new KnowledgeFolder(path).files().isEmpty()) {
            throw NotThere.knowledge(name);
        }
        return new VersionFolder(path);
    }
}
