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

    /**
     * The knowledge that {@code name} means to someone who stands in the folder {@code here}: a folder, or a topic of the
     * folder {@code knowledge} there, else of that of the checkout.
     */
    public static KnowledgePath of(Path here, Path checkout, String name) {
        if (Files.isDirectory(here.resolve(name))) {
            return folder(here, name);
        }
        var isHere = Files.isDirectory(here.resolve(ALL));
        var topics = (isHere ? here : checkout).resolve(ALL);
        var found = name.equals(ALL) && Files.isDirectory(topics) ? topics : topic(new TopicFolders(topics), name);
        return folder(here, isHere ? here.relativize(found).toString() : found.toString());
    }

    private static Path topic(TopicFolders topics, String name) {
        var at = name.indexOf('@');
        return at < 0 ? topics.topic(name) : topics.version(name.substring(0, at), name.substring(at + 1));
    }

    /** A folder that holds files of knowledge, or topics. */
    private static KnowledgePath folder(Path here, String name) {
        var path = new KnowledgePath(name, here.resolve(name).normalize());
        if (new KnowledgeFolder(path.folder()).files().isEmpty()
                && KnowledgeRegistry.folders(path.folder()).isEmpty()) {
            throw NotThere.knowledge(name);
        }
        return path;
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
