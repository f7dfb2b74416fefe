package health.charley.workbench.lint;

import java.util.Comparator;
import java.util.Objects;

/**
 * A sentence about one place in a knowledge file, as editors open it.
 *
 * @param file the path of the file in the topic's folder; empty where it is about the topic as a whole
 * @param line the line, from 1; 0 where it is about the file as a whole
 */
public record Remark(String file, int line, String sentence) {
    static final Comparator<Remark> BY_PLACE =
            Comparator.comparing(Remark::file).thenComparing(Remark::line).thenComparing(Remark::sentence);

    public Remark {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sentence);
    }

    /** The remark in one line, its file under {@code folder}. */
    public String inFolder(String folder) {
        var path = file.isEmpty() ? folder : folder + "/" + file;
        return (line > 0 ? path + ":" + line : path) + ": " + sentence;
    }
}
