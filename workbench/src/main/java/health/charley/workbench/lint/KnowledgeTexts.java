package health.charley.workbench.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of one topic as text.
 *
 * @param byFile those that are YAML, by their path in the folder
 */
record KnowledgeTexts(Path folder, Map<String, KnowledgeText> byFile) {
    private static final String VIGNETTES = "vignettes/";
    /** The files of a release, which nobody changes any more. */
    private static final Pattern RELEASED = Pattern.compile("releases/[^/]+/.*");

    static KnowledgeTexts read(Path folder) {
        var texts = new TreeMap<String, KnowledgeText>();
        for (var file : files(folder)) {
            readable(folder.resolve(file)).ifPresent(text -> texts.put(file, text));
        }
        return new KnowledgeTexts(folder, texts);
    }

    Optional<KnowledgeText> text(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** A sentence about the entry with an id; about the file as a whole where it has no such entry. */
    Remark remark(String file, String id, String sentence) {
        return new Remark(file, text(file).map(text -> text.lineOf(id)).orElse(0), sentence);
    }

    List<String> vignettes() {
        return byFile.keySet().stream()
                .filter(file -> file.startsWith(VIGNETTES) && file.indexOf('/') == file.lastIndexOf('/'))
                .toList();
    }

    private static List<String> files(Path folder) {
        try (var paths = Files.walk(folder, 3)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(file ->
                            file.endsWith(".yaml") && !RELEASED.matcher(file).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for what is no YAML: that is a fault that the loader names. */
    private static Optional<KnowledgeText> readable(Path file) {
        try {
            return Optional.of(KnowledgeText.read(file));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
