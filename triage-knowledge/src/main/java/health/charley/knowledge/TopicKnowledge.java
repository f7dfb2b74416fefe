package health.charley.knowledge;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.file.Folders;
import health.charley.knowledge.release.Release;
import health.charley.knowledge.release.Releases;
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
        var releases = Releases.of(folder);
        var current = load(id, folder);
        var older = releases.folders().stream()
                .map(release -> loadRelease(id, release))
                .filter(version -> !version.number().equals(current.number()))
                .toList();
        releases.release(current.number()).ifPresent(release -> refuseChanged(release, current));
        var topic = new TopicKnowledge(
                id, Stream.concat(Stream.of(current), older.stream()).toList());
        if (!topic.newest().equals(current)) {
            throw new KnowledgeException(
                    "Topic '" + id + "' has a release that is newer than version " + current.number() + ".");
        }
        return topic;
    }

    /** The version in a topic's folder may be the one that was released last, as long as it is the same. */
    private static void refuseChanged(Release release, KnowledgeVersion current) {
        if (!release.sha256().equals(current.sha256())) {
            throw new KnowledgeException(
                    "Version " + current.number() + " is released, and its files are no longer what was released."
                            + " Raise 'version' in topic.yaml: a changed number, rule or"
                            + " sentence is a new version.");
        }
    }

    private static KnowledgeVersion loadRelease(String id, Path folder) {
        var version = load(id, folder);
        var name = Folders.nameOf(folder);
        if (!version.number().equals(name)) {
            throw new KnowledgeException("The folder of release " + name + " holds version " + version.number() + ".");
        }
        return version;
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
