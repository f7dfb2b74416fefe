package health.charley.workbench.knowledge;

import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.file.Folders;
import health.charley.knowledge.file.KnowledgeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
            return folder(here, name);
        }
        var at = name.indexOf('@');
        var topics = new TopicFolders(here.resolve(ALL));
        var found = at < 0 ? topics.topic(name) : topics.version(name.substring(0, at), name.substring(at + 1));
        return in(here, here.relativize(found).toString());
    }

    /** A folder that holds files of knowledge, or topics. */
    private static KnowledgePath folder(Path here, String name) {
        var path = in(here, name);
        if (new KnowledgeFolder(path.folder()).files().isEmpty()
                && KnowledgeRegistry.folders(path.folder()).isEmpty()) {
            throw NotThere.knowledge(name);
        }
        return path;
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
