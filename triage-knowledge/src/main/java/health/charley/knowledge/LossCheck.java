package health.charley.knowledge;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.LossTable;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;
import java.util.Arrays;

/** Refuses a loss table under which a wrong level costs nothing, or a worse one less: it would silence what probabilities say. */
final class LossCheck {
    private final Entry entry;
    private final LossTable table;

    LossCheck(Entry entry, LossTable table) {
        this.entry = entry;
        this.table = table;
    }

    LossTable checked() {
        for (var needed : CareLevel.values()) {
            Arrays.stream(CareLevel.values())
                    .filter(advised -> advised != needed)
                    .forEach(advised -> check(needed, advised));
        }
        return table;
    }

    private void check(CareLevel needed, CareLevel advised) {
        var loss = table.of(needed, advised);
        if (loss == 0) {
            throw entry.fault(what(needed, advised) + " must cost more than nothing.");
        }
        var nearer = CareLevel.values()[advised.ordinal() + Integer.signum(needed.compareTo(advised))];
        if (loss < table.of(needed, nearer)) {
            throw entry.fault(what(needed, advised) + " must not cost less than advising '" + Words.wordOf(nearer)
                    + "', which is nearer to it.");
        }
    }

    private static String what(CareLevel needed, CareLevel advised) {
        return "Advising '" + Words.wordOf(advised) + "' where '" + Words.wordOf(needed) + "' is needed";
    }
}
