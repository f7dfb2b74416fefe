package health.charley.knowledge;

import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.evidence.PredictiveValue;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.RedFlag;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;
import java.util.Optional;

/** What {@code groups.yaml} and {@code red-flags.yaml} hold. */
final class RulesFile {

    static EvidenceGroup group(Entry entry) {
        return new EvidenceGroup(
                entry.text("id"),
                entry.text("name"),
                entry.texts("findings"),
                entry.number("damping"),
                entry.has("bounds") ? Optional.of(entry.child("bounds").as(RulesFile::bounds)) : Optional.empty(),
                entry.text("reason"),
                Sources.of(entry));
    }

    private static Bounds bounds(Entry entry) {
        return new Bounds(entry.number("from"), entry.number("to"));
    }

    /** A red flag; {@code choices} are the options of every question. */
    static RedFlag redFlag(Entry entry, Choices choices) {
        return new RedFlag(
                entry.text("id"),
                entry.text("text"),
                new Criteria(choices).read(entry.child("when")),
                Words.constant(entry, "level", CareLevel.class),
                entry.texts("thinkOf"),
                entry.has("predictiveValue")
                        ? Optional.of(entry.child("predictiveValue").as(RulesFile::predictiveValue))
                        : Optional.empty(),
                entry.child("basis").as(Sources::of));
    }

    private static PredictiveValue predictiveValue(Entry entry) {
        return new PredictiveValue(entry.number("share"), Sources.of(entry));
    }

    private RulesFile() {}
}
