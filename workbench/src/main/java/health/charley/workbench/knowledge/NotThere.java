package health.charley.workbench.knowledge;

import java.nio.file.Path;
import java.util.List;

/** What is named on the command line and not there, told as a sentence: a topic, a version, a file or a folder. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotThere(String sentence) {
        super(sentence);
    }

    static NotThere topic(String name, List<String> topics) {
        return new NotThere("There is no topic '" + name + "'. "
                + (topics.isEmpty() ? "There is none in this folder." : "There is " + words(topics) + "."));
    }

    static NotThere version(String topic, String number, List<String> versions) {
        return new NotThere("Topic '" + topic + "' has no version '" + number + "'. There is " + words(versions) + ".");
    }

    static NotThere topics(Path folder) {
        return new NotThere("There is no topic in the folder '" + folder + "'.");
    }

    static NotThere knowledge(String folder) {
        return new NotThere("There is no knowledge in a folder '" + folder + "'.");
    }

    static NotThere file(String name) {
        return new NotThere("There is no file '" + name + "' that can be read.");
    }

    /** The names as a sentence lists them. */
    private static String words(List<String> names) {
        var last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
