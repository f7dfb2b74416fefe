package health.charley.engine.evidence;

import java.util.Objects;
import java.util.Optional;

/** A published source, and how far we have checked that it says what we take from it. */
public record Citation(String id, String text, Optional<String> pmid, Optional<String> doi, Checked checked) {

    /** {@code READ} in the source itself, in a {@code SECONDARY} page that names it, or from {@code MEMORY}. */
    public enum Checked {
        READ,
        SECONDARY,
        MEMORY
    }

    public Citation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(pmid);
        Objects.requireNonNull(doi);
        Objects.requireNonNull(checked);
    }
}
