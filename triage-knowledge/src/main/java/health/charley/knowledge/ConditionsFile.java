package health.charley.knowledge;

import health.charley.engine.answer.Pregnancy;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.Prevalence;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;
import java.util.EnumMap;
import java.util.Map;

/** What {@code conditions.yaml} holds. */
final class ConditionsFile {

    static Condition condition(Entry entry) {
        return new Condition(
                entry.text("id"),
                entry.optionalText("alias"),
                entry.text("name"),
                entry.text("summary"),
                entry.texts("icd10"),
                entry.optionalText("snomed"),
                prevalence(entry),
                Words.constant(entry, "careLevel", CareLevel.class),
                entry.texts("selfCare"),
                entry.texts("watchFor"),
                entry.flag("somethingElse"));
    }

    /** The share stands in the mapping {@code prevalence}, its factors beside it. */
    private static Prevalence prevalence(Entry entry) {
        var ages = Ages.factors(entry, "ageFactors");
        var sexes = Ages.factors(entry, "femaleToMale");
        var pregnancies = pregnancyPercent(entry);
        return entry.child("prevalence")
                .as(share -> new Prevalence(
                        share.number("percent"),
                        ages,
                        sexes,
                        pregnancies,
                        Sources.of(share),
                        share.texts("anchors"),
                        Intervals.of(share)));
    }

    private static Map<Pregnancy, Double> pregnancyPercent(Entry entry) {
        if (!entry.has("pregnancyPercent")) {
            return Map.of();
        }
        return entry.child("pregnancyPercent").as(ConditionsFile::percentByState);
    }

    private static Map<Pregnancy, Double> percentByState(Entry states) {
        var percents = new EnumMap<Pregnancy, Double>(Pregnancy.class);
        for (var state : states.keys()) {
            percents.put(Words.parse(states, "pregnancyPercent", state, Pregnancy.class), percent(states, state));
        }
        return percents;
    }

    private static double percent(Entry states, String state) {
        var percent = states.number(state);
        if (!(percent >= 0 && percent <= 100)) {
            throw states.fault("A share lies between 0 and 100 percent, not at " + percent + ".");
        }
        return percent;
    }

    private ConditionsFile() {}
}
