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
        var releases = topic.resolve(Releases.FOLDER);
        if (Files.isDirectory(releases.resolve(number))) {
            return releases.resolve(number);
        }
        var current = KnowledgeLoader.load(topic).number();
        if (!current.equals(number)) {
            throw NotThere.version(id, number, versions(releases, current));
        }
        return topic;
    }

    private static List<String> versions(Path releases, String current) {
        var released = Files.isDirectory(releases) ? Folders.in(releases) : List.<Path>of();
        return Stream.concat(released.stream().map(Folders::nameOf), Stream.of(current))
                .distinct()
                .toList();
    }
}
