package health.charley.workbench.knowledge;

import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.file.Folders;
import health.charley.knowledge.release.Releases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds a folder for each topic. */
public record TopicFolders(Path folder) {

    /** The folder of the topic with this id; one that is not there is told with those that are. */
    public Path topic(String id) {
        return all().stream()
                .filter(topic -> Folders.nameOf(topic).equals(id))
                .findFirst()
                .orElseThrow(() ->
                        NotThere.topic(id, all().stream().map(Folders::nameOf).toList()));
    }

    /** The folders of the topics with these ids; those of all topics where none is named. */
    public List<Path> named(List<String> ids) {
        if (!ids.isEmpty()) {
            return ids.stream().map(this::topic).toList();
        }
        if (all().isEmpty()) {
            throw NotThere.topics(folder);
        }
        return all();
    }

    /** The folder of each topic. */
    public List<Path> all() {
        return Files.isDirectory(folder) ? KnowledgeRegistry.folders(folder) : List.of();
    }

    /** The folder of the version that is released, or else the one at hand. */
    Path version(String id, String number) {
        var topic = topic(id);
        var releases = Releases.of(topic);
        return releases.folder(number).orElseGet(() -> current(topic, number, releases.versions()));
    }

    private static Path current(Path topic, String number, List<String> released) {
        var current = KnowledgeLoader.load(topic).number();
        if (!current.equals(number)) {
            var versions = Stream.concat(released.stream(), Stream.of(current)).distinct();
            throw NotThere.version(Folders.nameOf(topic), number, versions.toList());
        }
        return topic;
    }
}
