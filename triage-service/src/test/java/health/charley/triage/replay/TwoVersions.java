package health.charley.triage.replay;

import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.TopicKnowledge;
import health.charley.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The leg cramp knowledge as version 1.0.0, and a newer version, 9.0.0, in which a pale leg calls for an ambulance and the
 * question on a hard knot has another id.
 */
final class TwoVersions {
    private TwoVersions() {}

    static KnowledgeRegistry in(Path folder) {
        var older = copy(folder.resolve("older"), "1.0.0", false);
        var newer = copy(folder.resolve("newer"), "9.0.0", true);
        return new KnowledgeRegistry(List.of(new TopicKnowledge("leg-cramps", List.of(older, newer))));
    }

    private static KnowledgeVersion copy(Path to, String version, boolean newer) {
        var from = Repository.root().resolve("knowledge/leg-cramps");
        try (var paths = Files.walk(from, 2)) {
            for (var path : paths.filter(TwoVersions::isKnowledge).toList()) {
                var text = Files.readString(path).replaceFirst("(?m)^version: .*$", "version: " + version);
                var copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, newer ? changed(text) : text);
            }
            return KnowledgeLoader.load(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKnowledge(Path path) {
        var folder = path.getParent().getFileName().toString();
        return path.toString().endsWith(".yaml") && (folder.equals("leg-cramps") || folder.equals("policies"));
    }

    private static String changed(String text) {
        return text.replaceFirst("(?s)(- id: R3\n.*?level: )emergency", "$1emergency_ambulance")
                .replaceAll("(?<![\\w-])knot(?![\\w-])", "hard-knot-felt");
    }
}
