package health.charley.knowledge.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The files of one version of a topic's knowledge. */
public final class KnowledgeFolder {
    private final Path folder;

    public KnowledgeFolder(Path folder) {
        this.folder = folder;
    }

    /** The mapping that makes up a file. */
    public Entry mapping(String file) {
        return Entry.of(file, tree(file));
    }

    /** The mappings that a file lists. */
    public List<Entry> list(String file) {
        var tree = tree(file);
        if (!tree.isArray()) {
            throw new EntryFault(file, "The file must be a list of entries.");
        }
        var entries = new ArrayList<Entry>();
        tree.forEach(node -> entries.add(Entry.of(file, node)));
        return entries;
    }

    /** The policy files by their path in this folder, in the order of their names. */
    public List<String> policyFiles() {
        return files().stream().filter(file -> file.startsWith("policies/")).toList();
    }

    /**
     * The SHA-256 of all files of this version, in hexadecimal. It is what {@code sha256sum} says of the lines that
     * {@code sha256sum} prints for the files in the order of their names, so that anyone can check it by hand.
     */
    public String sha256() {
        var lines = new StringBuilder();
        for (var file : files()) {
            lines.append(sha256(text(file))).append("  ").append(file).append('\n');
        }
        return sha256(lines.toString());
    }

    /** Every file of this version by its path in this folder, sorted; released older versions are none of it. */
    public List<String> files() {
        try (var paths = Files.walk(folder, 2)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".yaml") && (!file.contains("/") || file.startsWith("policies/")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the files of this version into a folder that it makes. */
    public void copyTo(Path target) {
        try {
            for (var file : files()) {
                var copy = target.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, text(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode tree(String file) {
        return YamlText.tree(file, text(file));
    }

    /** The text of a file with line feeds only, whatever the checkout made of them. */
    public String text(String file) {
        var path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new EntryFault(file, "The file is missing.");
        }
        try {
            return Files.readString(path).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new EntryFault(file, "The file cannot be read as UTF-8 text.");
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
