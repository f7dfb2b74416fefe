package health.charley.workbench.knowledge;

import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.file.Folders;
import health.charley.knowledge.release.Releases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/**
 * Knowledge as it is named on the command line: a folder, a topic, or a version of a topic such as leg-cramps@1.0.0.
 *
 * @param shown the path of the folder, as a person would type it
 */
public record KnowledgePath(String shown, Path folder) {
    /** The folder of all topics. */
    static final String ALL = "knowledge";

    /** The knowledge that {@code name} means to someone who stands in the folder {@code here}. */
    public static KnowledgePath of(Path here, String name) {
        if (Files.isDirectory(here.resolve(name))) {
            return in(here, name);
        }
        var at = name.indexOf('@');
        var topic = ALL + "/" + (at < 0 ? name : name.substring(0, at));
        var found = at < 0 ? topic : version(here, topic, name.substring(at + 1));
        if (!Files.isDirectory(here.resolve(found))) {
            throw new TypeConversionException("There is no knowledge '" + name + "': name a folder, a topic under "
                    + ALL + "/, or a version of one, such as leg-cramps@1.0.0.");
        }
        return in(here, found);
    }

    /** The version that is released, or else the one at hand. */
    private static String version(Path here, String topic, String number) {
        var release = topic + "/" + Releases.FOLDER + "/" + number;
        if (Files.isDirectory(here.resolve(release)) || !Files.isDirectory(here.resolve(topic))) {
            return release;
        }
        var current = KnowledgeLoader.load(here.resolve(topic));
        return current.number().equals(number) ? topic : release;
    }

    private static KnowledgePath in(Path here, String shown) {
        return new KnowledgePath(shown, here.resolve(shown).normalize());
    }

    /** The topic in the folder itself, or else each of those in its folders. */
    List<KnowledgePath> topics() {
        if (Files.isRegularFile(folder.resolve("topic.yaml"))) {
            return List.of(this);
        }
        var topics = KnowledgeRegistry.folders(folder);
        return topics.isEmpty()
                ? List.of(this)
                : topics.stream()
                        .map(topic -> new KnowledgePath(shown + "/" + Folders.nameOf(topic), topic))
                        .toList();
    }

    KnowledgeVersion load() {
        return KnowledgeLoader.load(folder);
    }
}
