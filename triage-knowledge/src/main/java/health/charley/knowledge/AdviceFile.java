package health.charley.knowledge;

import health.charley.engine.knowledge.Advice;
import health.charley.engine.knowledge.Advice.SelfCare;
import health.charley.engine.knowledge.Advice.WatchFor;
import health.charley.engine.knowledge.Advice.Withhold;
import health.charley.engine.knowledge.CareLevel;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What {@code advice.yaml} holds. */
final class AdviceFile {

    /** The advice; {@code choices} are the options of every question. */
    static Advice advice(Entry entry, Choices choices) {
        return new Advice(
                each(entry, "selfCare", AdviceFile::selfCare),
                each(entry, "watchFor", AdviceFile::watchFor),
                each(entry, "withhold", withhold -> withhold(withhold, choices)));
    }

    private static <T> List<T> each(Entry entry, String key, Function<Entry, T> reader) {
        return entry.children(key).stream().map(child -> child.as(reader)).toList();
    }

    private static SelfCare selfCare(Entry entry) {
        return new SelfCare(
                entry.text("id"),
                entry.text("kind"),
                entry.text("text"),
                Set.copyOf(entry.texts("notWith")),
                Sources.of(entry));
    }

    private static WatchFor watchFor(Entry entry) {
        return new WatchFor(entry.text("id"), entry.text("text"), Words.constant(entry, "careLevel", CareLevel.class));
    }

    private static Withhold withhold(Entry entry, Choices choices) {
        return new Withhold(
                Set.copyOf(entry.texts("kinds")),
                Set.copyOf(entry.texts("advice")),
                Set.copyOf(entry.texts("whenTopThree")),
                entry.flag("orRedFlag"),
                entry.has("when") ? Optional.of(new Criteria(choices).read(entry.child("when"))) : Optional.empty(),
                entry.text("reason"),
                entry.has("source") ? Optional.of(Sources.of(entry)) : Optional.empty());
    }

    private AdviceFile() {}
}
