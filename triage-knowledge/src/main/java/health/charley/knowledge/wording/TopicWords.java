package health.charley.knowledge.wording;

import health.charley.engine.knowledge.Topic;

/** A topic by its id, with the mark of one that only shows how Charley works. */
public final class TopicWords {
    private static final String SAMPLE = "sample";

    public static String of(Topic topic) {
        return marked(topic.id(), topic);
    }

    /** Another name of the topic, such as its folder, with the same mark. */
    public static String marked(String name, Topic topic) {
        return topic.reviewStatus().equals(SAMPLE) ? name + " (sample topic)" : name;
    }

    private TopicWords() {}
}
