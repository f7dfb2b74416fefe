package health.charley.history.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.charley.history.HistoryApi;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** What somebody took away, by the paths within the archive. */
public record Archive(Map<String, byte[]> files) {

    public static Archive of(HistoryApi person) throws IOException {
        var zip = person.request()
                .get("/api/history/v1/export")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"export.zip\"")
                .extract()
                .asByteArray();
        var files = new TreeMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return new Archive(files);
    }

    public Set<String> paths() {
        return files.keySet();
    }

    public String text(String path) {
        return new String(files.get(path), UTF_8);
    }

    public JsonPath json(String path) {
        return new JsonPath(text(path));
    }
}
