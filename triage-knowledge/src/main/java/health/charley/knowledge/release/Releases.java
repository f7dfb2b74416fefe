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

/**
 * The released versions of one topic: a folder each under {@code releases/}, and a record of the hash that each had when it
 * was released. A release never changes, because stored assessments name it.
 */
public final class Releases {
    public static final String FOLDER = "releases";
    private static final String RECORD = "releases.yaml";
    private static final String HEADING =
            "# yaml-language-server: $schema=../../schema/releases.schema.json\n# Every released version with the SHA-256 of its files. A release never"
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

    /** The folders of all releases; it is refused that one is not as it was recorded. */
    public List<Path> folders() {
        var folders = Folders.in(folder);
        var faults = new ArrayList<String>();
        folders.forEach(release -> faultOf(release).ifPresent(faults::add));
        recorded.stream()
                .map(Release::version)
                .filter(version -> !Files.isDirectory(folder.resolve(version)))
                .forEach(version -> faults.add("Release " + version + " is recorded, and its folder is missing."));
        if (!faults.isEmpty()) {
            throw new KnowledgeException(faults);
        }
        return folders;
    }

    private Optional<String> faultOf(Path path) {
        var version = Folders.nameOf(path);
        var release = release(version);
        if (release.isEmpty()) {
            return Optional.of("Release " + version + " is not recorded in " + FOLDER + "/" + RECORD + ".");
        }
        var sha256 = new KnowledgeFolder(path).sha256();
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
