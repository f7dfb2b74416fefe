package health.charley.triage.simulation;

import health.charley.evaluation.scorecard.Floors;
import health.charley.evaluation.vignette.Suite;
import health.charley.evaluation.vignette.Suites;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.file.Folders;
import health.charley.knowledge.file.KnowledgeFolder;
import health.charley.triage.knowledge.PackagedKnowledge;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files, the cases and the floors of each topic, as they travel inside the service; read when first asked for. */
@Singleton
class TopicCases {
    private final Map<String, Held> byTopic;

    /**
     * What the service holds of a topic.
     *
     * @param files the current version's YAML texts by their path in the topic's folder
     */
    record Held(Map<String, String> files, List<Suite> suites, Floors floors) {
        Held {
            files = Map.copyOf(files);
            suites = List.copyOf(suites);
        }
    }

    TopicCases() {
        byTopic = PackagedKnowledge.read(TopicCases::held).stream()
                .flatMap(topics -> topics.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is held of a topic, which the service must know. */
    Held of(String topic) {
        return byTopic.get(topic);
    }

    private static Map<String, Held> held(Path folder) {
        return KnowledgeRegistry.folders(folder).stream()
                .collect(Collectors.toMap(Folders::nameOf, TopicCases::heldOf));
    }

    private static Held heldOf(Path topic) {
        var folder = new KnowledgeFolder(topic);
        var files = new LinkedHashMap<String, String>();
        folder.files().forEach(file -> files.put(file, folder.text(file)));
        var suites = Suites.of(topic);
        return new Held(files, suites, Floors.of(topic, suites));
    }
}
