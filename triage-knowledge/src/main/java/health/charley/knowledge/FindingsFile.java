package health.charley.knowledge;

import health.charley.engine.answer.Sex;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.Likelihood.Stated;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.engine.evidence.Reading;
import health.charley.engine.evidence.Reading.AtLeast;
import health.charley.engine.evidence.Reading.OneOf;
import health.charley.engine.evidence.Reading.Within;
import health.charley.engine.evidence.Source;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code findings.yaml} holds. */
final class FindingsFile {

    /** A finding; {@code choices} are the options of every question. */
    static Finding finding(Entry entry, Choices choices) {
        var question = entry.text("question");
        var source = Sources.of(entry);
        return new Finding(
                entry.text("id"),
                question,
                reading(entry, question, choices),
                entry.text("present"),
                entry.text("absent"),
                baseRates(entry),
                source,
                given(entry, source));
    }

    private static Reading reading(Entry entry, String question, Choices choices) {
        if (entry.has("values")) {
            return new OneOf(Set.copyOf(entry.texts("values")));
        }
        if (entry.has("countAtLeast")) {
            return new AtLeast(entry.whole("countAtLeast"), choices.counted(entry, question));
        }
        if (!entry.has("from") && !entry.has("to")) {
            throw entry.fault("A finding says which answers show it: 'values', 'from' and 'to', or 'countAtLeast'.");
        }
        var from = entry.has("from") ? entry.number("from") : Double.NEGATIVE_INFINITY;
        var to = entry.has("to") ? entry.number("to") : Double.POSITIVE_INFINITY;
        return new Within(from, to);
    }

    private static List<BaseRate> baseRates(Entry entry) {
        if (!entry.isList("base")) {
            return List.of(BaseRate.ofAll(entry.number("base")));
        }
        return entry.children("base").stream()
                .map(rate -> rate.as(FindingsFile::baseRate))
                .toList();
    }

    private static BaseRate baseRate(Entry rate) {
        Optional<Sex> sex = rate.has("sex") ? Optional.of(Words.constant(rate, "sex", Sex.class)) : Optional.empty();
        return new BaseRate(
                rate.number("p"), rate.whole("from", 0), rate.whole("to", Integer.MAX_VALUE), sex, Intervals.of(rate));
    }

    private static Map<String, Likelihood> given(Entry entry, Source source) {
        if (!entry.has("given")) {
            return Map.of();
        }
        return entry.child("given").as(conditions -> byCondition(conditions, source));
    }

    private static Map<String, Likelihood> byCondition(Entry conditions, Source source) {
        var likelihoods = new LinkedHashMap<String, Likelihood>();
        for (var condition : conditions.keys()) {
            likelihoods.put(condition, likelihood(conditions, condition, source));
        }
        return likelihoods;
    }

    private static Likelihood likelihood(Entry conditions, String condition, Source source) {
        if (conditions.isNumber(condition)) {
            return new Stated(probability(conditions, condition), source);
        }
        return conditions.child(condition).as(entry -> {
            var own = Sources.of(entry, source);
            return entry.has("times")
                    ? new TimesBase(entry.number("times"), own, Intervals.of(entry))
                    : new Stated(probability(entry, "p"), own, Intervals.of(entry));
        });
    }

    private static double probability(Entry entry, String key) {
        var probability = entry.number(key);
        if (!(probability >= 0 && probability <= 1)) {
            throw entry.fault("The probability under '" + key + "' lies between 0 and 1, not at " + probability + ".");
        }
        return probability;
    }

    private FindingsFile() {}
}
