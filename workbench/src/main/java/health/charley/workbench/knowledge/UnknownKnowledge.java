package health.charley.workbench.knowledge;

import java.util.List;

/** A topic or a version that is named and not there, told as a sentence with those that are. */
public final class UnknownKnowledge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnknownKnowledge(String sentence) {
        super(sentence);
    }

    static UnknownKnowledge topic(String name, List<String> topics) {
        return new UnknownKnowledge("There is no topic '" + name + "'. "
                + (topics.isEmpty() ? "There is none in this folder." : "There is " + words(topics) + "."));
    }

    static UnknownKnowledge version(String topic, String number, List<String> versions) {
        return new UnknownKnowledge(
                "Topic '" + topic + "' has no version '" + number + "'. There is " + words(versions) + ".");
    }

    /** The names as a sentence lists them. */
    private static String words(List<String> names) {
        var last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
