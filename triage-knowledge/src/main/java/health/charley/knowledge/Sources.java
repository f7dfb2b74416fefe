package health.charley.knowledge;

import health.charley.engine.evidence.Source;
import health.charley.engine.evidence.Source.Cited;
import health.charley.knowledge.file.Entry;

/** Who says so, as the files write it: the id of a citation, or {@code expert-estimate}. */
final class Sources {
    private static final String EXPERT_ESTIMATE = "expert-estimate";

    /** The source of an entry; an entry without one is a fault. */
    static Source of(Entry entry) {
        if (!entry.has("source")) {
            throw entry.fault(
                    "Its numbers have no source: give 'source' a citation's id or '" + EXPERT_ESTIMATE + "'.");
        }
        return parse(entry.text("source"));
    }

    /** The source of an entry, or that of what it belongs to. */
    static Source of(Entry entry, Source inherited) {
        return entry.has("source") ? of(entry) : inherited;
    }

    private static Source parse(String text) {
        return text.equals(EXPERT_ESTIMATE) ? Source.EXPERT_ESTIMATE : new Cited(text);
    }

    private Sources() {}
}
