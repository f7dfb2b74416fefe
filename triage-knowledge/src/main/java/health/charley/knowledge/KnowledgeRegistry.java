package health.charley.knowledge;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.file.Folders;
import health.charley.knowledge.file.KnowledgeFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every topic that the service knows, sorted by id. */
public record KnowledgeRegistry(List<TopicKnowledge> topics) {

    public KnowledgeRegistry {
        topics = List.copyOf(topics);
        if (topics.isEmpty()) {
            throw new KnowledgeException("There is no knowledge of any topic.");
        }
    }

    public Optional<TopicKnowledge> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The topics in a folder that holds one folder for each. */
    public static KnowledgeRegistry load(Path folder) {
        return new KnowledgeRegistry(
                folders(folder).stream().map(TopicKnowledge::load).toList());
    }

    /** The folders of topics in a folder: those that hold files of knowledge. */
    public static List<Path> folders(Path folder) {
        return Folders.in(folder).stream()
                .filter(topic -> !new KnowledgeFolder(topic).files().isEmpty())
                .toList();
    }
}
