package health.charley.workbench.simulate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of cases on the command line that nothing can be told from, as sentences. */
public final class UnfitCases extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    UnfitCases(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** One without a case; {@code notEntered} says of those that it has why they cannot be entered. */
    static UnfitCases none(Path file, List<String> notEntered) {
        var none = "There is no case in '" + file.getFileName() + "' that can be entered.";
        return new UnfitCases(
                Stream.concat(Stream.of(none), notEntered.stream()).toList());
    }

    public List<String> sentences() {
        return sentences;
    }
}
