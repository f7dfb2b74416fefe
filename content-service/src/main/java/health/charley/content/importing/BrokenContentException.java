package health.charley.content.importing;

import java.util.List;

/** Content files that can't be taken over, with a sentence for each fault that an editor can act on. */
public class BrokenContentException extends RuntimeException {
    private final transient List<String> faults;

    BrokenContentException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    static BrokenContentException of(String fault) {
        return new BrokenContentException(List.of(fault));
    }

    public List<String> faults() {
        return faults;
    }
}
