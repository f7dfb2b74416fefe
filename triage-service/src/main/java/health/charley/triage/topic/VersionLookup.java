package health.charley.triage.topic;

import health.charley.edge.problem.Problems;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.TopicKnowledge;
import jakarta.inject.Singleton;

/** Finds what a path and its query name; what is not there is a problem with its place. */
@Singleton
public class VersionLookup {
    private final KnowledgeRegistry knowledge;

    VersionLookup(KnowledgeRegistry knowledge) {
        this.knowledge = knowledge;
    }

    /** The topic with this id. */
    TopicKnowledge topic(String id) {
        return knowledge.topic(id).orElseThrow(() -> Problems.notFound("topic", "There is no topic '" + id + "'."));
    }

    /** One version of a topic; the newest where {@code number} is null, as a query leaves it out. */
    public KnowledgeVersion version(String topic, String number) {
        return version(topic(topic), number);
    }

    KnowledgeVersion version(TopicKnowledge topic, String number) {
        if (number == null) {
            return topic.newest();
        }
        return topic.version(number)
                .orElseThrow(() -> Problems.badParameter(
                        "version", "There is no version '" + number + "' of topic '" + topic.id() + "'."));
    }
}
