package health.charley.evaluation.comparison;

import health.charley.knowledge.KnowledgeVersion;

/** A candidate that is of another topic than the knowledge it would replace, told as a sentence. */
public final class OtherTopic extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OtherTopic(String sentence) {
        super(sentence);
    }

    static void refuse(KnowledgeVersion current, KnowledgeVersion candidate) {
        var topic = current.topic().id();
        var other = candidate.topic().id();
        if (!other.equals(topic)) {
            throw new OtherTopic("The candidate is of topic '" + other + "', not '" + topic + "'.");
        }
    }
}
