package health.charley.knowledge.release;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.file.EntryFault;
import health.charley.knowledge.file.Folders;
import health.charley.knowledge.file.KnowledgeFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The released versions of one topic: a folder each under {@code releases/}, and a record of the hash that each had when it
 * was released. A release never changes, because stored assessments name it.
 */
public final class Releases {
    public static final String FOLDER = "releases";
    private static final String RECORD = "releases.yaml";
    private static final String HEADING = "# yaml-language-server: $schema=../../schema/releases.schema.json\n"
            + "# Every released version with the SHA-256 of its files. A release never"
            + " changes: one with other files does not load.\n";

    private final Path folder;
    private final List<Release> recorded;

    private Releases(Path folder, List<Release> recorded) {
        this.folder = folder;
        this.recorded = List.copyOf(recorded);
    }

    /** The releases of the topic in a folder, as they are recorded. */
    public static Releases of(Path topic) {
        var folder = topic.resolve(FOLDER);
        if (!Files.isRegularFile(folder.resolve(RECORD))) {
            return new Releases(folder, List.of());
        }
        try {
            var record = new KnowledgeFolder(folder).list(RECORD);
            return new Releases(
                    folder, record.stream().map(entry -> entry.as(Release::of)).toList());
        } catch (EntryFault e) {
            throw new KnowledgeException(FOLDER + "/" + e.getMessage());
        }
    }

    public Optional<Release> release(String version) {
        return recorded.stream()
                .filter(release -> release.version().equals(version))
                .findFirst();
    }

    /** The versions that have a folder here, as their names sort. */
    public List<String> versions() {
        return Folders.in(folder).stream().map(Folders::nameOf).toList();
    }

    /** The folders of all releases; it is refused that one is not as it was recorded. */
    public List<Path> folders() {
        var faults = new ArrayList<String>();
        Stream.concat(versions().stream(), missing())
                .forEach(version -> faultOf(version).ifPresent(faults::add));
        if (!faults.isEmpty()) {
            throw new KnowledgeException(faults);
        }
        return Folders.in(folder);
    }

    /** The folder of a release; empty where there is none. It is refused that it is not as it was recorded. */
    public Optional<Path> folder(String version) {
        if (!versions().contains(version) && release(version).isEmpty()) {
            return Optional.empty();
        }
        faultOf(version).ifPresent(fault -> {
            throw new KnowledgeException(fault);
        });
        return Optional.of(folder.resolve(version));
    }

    /** Refuses a folder of a release that is not as it was recorded. Any other folder passes. */
    public static void refuseChanged(Path path) {
        var release = path.toAbsolutePath().normalize();
        var releases = release.getParent();
        if (releases != null && isOfReleases(releases)) {
            of(releases.getParent()).folder(Folders.nameOf(release));
        }
    }

    /** Whether a folder is that of the releases of a topic, or a copy of such a one. */
    private static boolean isOfReleases(Path folder) {
        return folder.endsWith(FOLDER)
                && (Files.isRegularFile(folder.resolve(RECORD))
                        || Files.isRegularFile(folder.resolveSibling("topic.yaml")));
    }

    private Stream<String> missing() {
        return recorded.stream()
                .map(Release::version)
                .filter(version -> !versions().contains(version));
    }

    private Optional<String> faultOf(String version) {
        var release = release(version);
        if (release.isEmpty()) {
            return Optional.of("Release " + version + " is not recorded in " + FOLDER + "/" + RECORD + ".");
        }
        if (!versions().contains(version)) {
            return Optional.of("Release " + version + " is recorded, and its folder is missing.");
        }
        var sha256 = new KnowledgeFolder(folder.resolve(version)).sha256();
        if (sha256.equals(release.get().sha256())) {
            return Optional.empty();
        }
        return Optional.of("Release " + version + " has been changed: its files have the SHA-256 " + sha256 + ", and "
                + release.get().sha256() + " is recorded. Put them back as they were; a change is a new version.");
    }

    /** Releases the files of {@code version} under its number, which may not be released yet. */
    public Release add(String version, KnowledgeFolder files) {
        if (release(version).isPresent() || Files.exists(folder.resolve(version))) {
            throw new KnowledgeException("Version " + version + " is released already, and a release never changes."
                    + " Give the topic a new version first.");
        }
        var release = new Release(version, files.sha256());
        files.copyTo(folder.resolve(version));
        write(release);
        return release;
    }

    private void write(Release release) {
        var record = folder.resolve(RECORD);
        try {
            var text = Files.exists(record) ? release.line() : HEADING + release.line();
            Files.writeString(record, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
