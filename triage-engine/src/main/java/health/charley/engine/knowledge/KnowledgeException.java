package health.charley.engine.knowledge;

import java.util.List;

/** A knowledge base that cannot be used, with every reason as a sentence that a clinician can read. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public KnowledgeException(String fault) {
        this(List.of(fault));
    }

    public KnowledgeException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
