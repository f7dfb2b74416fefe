package health.charley.content.importing;

import health.charley.content.manuscript.BrokenContentException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Content files in a zip archive. Only files whose names the layout knows are unpacked, so none can land elsewhere; what
 * they unpack to is counted as it comes, whatever the archive says of their size.
 */
final class ContentArchive {
    private static final Pattern NAME = Pattern.compile(
            "(citations|redirects|synonyms)\\.yaml|(articles|causes|authors)/[A-Za-z0-9][A-Za-z0-9.-]{0,150}");

    private final Path folder;
    private final ArchiveConfig limits;
    private final Set<String> seen = new HashSet<>();
    private long left;

    private ContentArchive(Path folder, ArchiveConfig limits) {
        this.folder = folder;
        this.limits = limits;
        this.left = limits.maxUnpacked().asLongValue();
    }

    /** Unpacks the archive into an empty folder, which then is one that {@link ContentFolder} reads. */
    static void unpack(byte[] archive, Path folder, ArchiveConfig limits) throws IOException {
        for (var part : List.of("articles", "causes", "authors")) {
            Files.createDirectory(folder.resolve(part));
        }
        var unpacking = new ContentArchive(folder, limits);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            unpacking.takeAll(zip);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw BrokenContentException.of("The body is not a zip archive that can be read.");
        }
        if (unpacking.seen.isEmpty()) {
            throw BrokenContentException.of("The body is not a zip archive, or an empty one.");
        }
    }

    private void takeAll(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                take(entry, zip);
            }
        }
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        refuseIf(
                !NAME.matcher(entry.getName()).matches(),
                "The archive holds '" + shown(entry.getName()) + "', which is no content file.");
        refuseIf(!seen.add(entry.getName()), "The archive holds '" + entry.getName() + "' twice.");
        refuseIf(seen.size() > limits.maxFiles(), "The archive holds more files than are taken at once.");
        // one byte more than may come tells whether more would
        var bytes = content.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        left -= bytes.length;
        refuseIf(left < 0, "The archive unpacks to more than is taken at once.");
        Files.write(folder.resolve(entry.getName()), bytes);
    }

    private static String shown(String name) {
        var plain = name.replaceAll("[^ -~]", "?");
        return plain.length() <= 100 ? plain : plain.substring(0, 100) + "…";
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw BrokenContentException.of(sentence);
        }
    }
}
