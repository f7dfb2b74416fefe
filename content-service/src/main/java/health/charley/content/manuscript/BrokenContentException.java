package health.charley.content.manuscript;

import java.util.List;

/** Content that can't be taken over, with a sentence for each fault that an editor can act on. */
public class BrokenContentException extends RuntimeException {
    private final transient List<String> faults;

    public BrokenContentException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public static BrokenContentException of(String fault) {
        return new BrokenContentException(List.of(fault));
    }

    public List<String> faults() {
        return faults;
    }
}
