package health.charley.knowledge;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.file.Folders;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every version of one topic's knowledge, the newest first. */
public record TopicKnowledge(String id, List<KnowledgeVersion> versions) {
    private static final Comparator<KnowledgeVersion> NEWEST_FIRST = Comparator.comparing(
                    (KnowledgeVersion version) -> Version.parse(version.number()))
            .reversed();

    public TopicKnowledge {
        versions = versions.stream().sorted(NEWEST_FIRST).toList();
        var numbers = versions.stream().map(KnowledgeVersion::number).toList();
        if (numbers.stream().distinct().count() < numbers.size()) {
            throw new KnowledgeException("Topic '" + id + "' has two versions of one number: " + numbers + ".");
        }
    }

    /** The version that an interview uses when it names none. */
    public KnowledgeVersion newest() {
        return versions.get(0);
    }

    public Optional<KnowledgeVersion> version(String number) {
        return versions.stream()
                .filter(version -> version.number().equals(number))
                .findFirst();
    }

    /** The topic in {@code folder}: the version it holds, and the released ones in its folder {@code releases}. */
    public static TopicKnowledge load(Path folder) {
        var id = Folders.nameOf(folder);
        var versions = Stream.concat(Stream.of(folder), Folders.in(folder.resolve("releases")).stream())
                .map(version -> load(id, version))
                .toList();
        var topic = new TopicKnowledge(id, versions);
        if (!topic.newest().equals(versions.get(0))) {
            throw new KnowledgeException("Topic '" + id + "' has a release that is newer than version "
                    + versions.get(0).number() + ".");
        }
        return topic;
    }

    private static KnowledgeVersion load(String id, Path folder) {
        try {
            return loadOf(id, folder);
        } catch (KnowledgeException e) {
            var place = Folders.nameOf(folder) + ": ";
            throw new KnowledgeException(
                    e.faults().stream().map(fault -> place + fault).toList());
        }
    }

    private static KnowledgeVersion loadOf(String id, Path folder) {
        var version = KnowledgeLoader.load(folder);
        if (!version.topic().id().equals(id)) {
            throw new KnowledgeException("The folder of '" + id + "' holds the topic '"
                    + version.topic().id() + "'.");
        }
        return version;
    }
}
