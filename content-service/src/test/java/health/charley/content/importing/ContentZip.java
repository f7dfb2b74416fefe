package health.charley.content.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive of content files as somebody makes one at home, compressed. */
public final class ContentZip {
    private final Map<String, String> files = new LinkedHashMap<>();

    /** An archive with these files of a folder of content. */
    public static ContentZip of(ContentFiles content) {
        var zip = new ContentZip();
        Stream.of(ContentFiles.AUTHOR, ContentFiles.CITATIONS, content.article(), content.cause())
                .forEach(file -> zip.with(file, content.read(file)));
        return zip;
    }

    public static ContentZip read(byte[] archive) {
        var read = new ContentZip();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.with(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public ContentZip with(String file, String text) {
        files.put(file, text);
        return this;
    }

    public Map<String, String> files() {
        return files;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
