package health.charley.workbench.knowledge;

import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.release.Releases;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/** Knowledge as it is named on the command line: a folder, a topic, or a version of a topic such as leg-cramps@1.0.0. */
public record KnowledgePath(String name, Path folder) {
    private static final String ROOT = "knowledge";

    /** The knowledge that {@code name} means to someone who stands in the folder {@code here}. */
    public static KnowledgePath of(Path here, String name) {
        var folder = here.resolve(name);
        if (Files.isDirectory(folder)) {
            return new KnowledgePath(name, folder.normalize());
        }
        var at = name.indexOf('@');
        var topic = here.resolve(ROOT).resolve(at < 0 ? name : name.substring(0, at));
        var found = at < 0 ? topic : version(topic, name.substring(at + 1));
        if (!Files.isDirectory(found)) {
            throw new TypeConversionException("There is no knowledge '" + name + "': name a folder, a topic under "
                    + ROOT + "/, or a version of one, such as leg-cramps@1.0.0.");
        }
        return new KnowledgePath(name, found);
    }

    /** The version that is released, or else the one at hand. */
    private static Path version(Path topic, String number) {
        var release = topic.resolve(Releases.FOLDER).resolve(number);
        if (Files.isDirectory(release)) {
            return release;
        }
        return Files.isDirectory(topic) && KnowledgeLoader.load(topic).number().equals(number) ? topic : release;
    }

    KnowledgeVersion load() {
        return KnowledgeLoader.load(folder);
    }
}
