package health.charley.knowledge;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.LossTable;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.PolicyPack.CareWording;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** What a file in {@code policies/} holds. */
final class PolicyFile {

    static PolicyPack policy(Entry entry) {
        return new PolicyPack(
                entry.text("id"),
                entry.text("name"),
                entry.text("emergencyNumber"),
                entry.child("careLevels").as(levels -> byLevel(levels, PolicyFile::wording)),
                levels(entry, "redFlagLevels"),
                levels(entry, "conditionLevels"),
                entry.child("loss").as(PolicyFile::losses),
                Sources.of(entry));
    }

    private static CareWording wording(Entry levels, String level) {
        return levels.child(level)
                .as(words -> new CareWording(words.text("title"), words.text("advice"), words.text("within")));
    }

    private static Map<String, CareLevel> levels(Entry entry, String key) {
        if (!entry.has(key)) {
            return Map.of();
        }
        return entry.child(key).as(PolicyFile::levelById);
    }

    private static Map<String, CareLevel> levelById(Entry levels) {
        var byId = new LinkedHashMap<String, CareLevel>();
        levels.keys().forEach(id -> byId.put(id, Words.constant(levels, id, CareLevel.class)));
        return byId;
    }

    private static LossTable losses(Entry entry) {
        var source = Sources.of(entry);
        var rows = new EnumMap<CareLevel, Map<CareLevel, Double>>(CareLevel.class);
        for (var level : CareLevel.values()) {
            var key = Words.wordOf(level);
            rows.put(level, entry.child(key).as(row -> byLevel(row, Entry::number)));
        }
        return new LossCheck(entry, new LossTable(rows, source)).checked();
    }

    private static <T> Map<CareLevel, T> byLevel(Entry entry, BiFunction<Entry, String, T> reader) {
        var byLevel = new EnumMap<CareLevel, T>(CareLevel.class);
        for (var level : CareLevel.values()) {
            byLevel.put(level, reader.apply(entry, Words.wordOf(level)));
        }
        return byLevel;
    }

    private PolicyFile() {}
}
