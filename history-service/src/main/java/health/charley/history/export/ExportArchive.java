package health.charley.history.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive that is written while it is sent: nothing of it is kept. Only one that was ended can be opened. */
final class ExportArchive {
    private final ZipOutputStream zip;
    private final ObjectMapper json;

    ExportArchive(OutputStream output, ObjectMapper json) {
        this.zip = new ZipOutputStream(output, UTF_8);
        this.json = json;
    }

    void json(String path, Object content) throws IOException {
        bytes(path, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
    }

    /** Puts it in where there is such a thing. */
    void json(String path, Optional<?> content) throws IOException {
        if (content.isPresent()) {
            json(path, content.get());
        }
    }

    void text(String path, String content) throws IOException {
        bytes(path, content.getBytes(UTF_8));
    }

    void bytes(String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    /** Ends it when everything is in it; whatever breaks off before leaves an archive that nobody takes for whole. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }
}
