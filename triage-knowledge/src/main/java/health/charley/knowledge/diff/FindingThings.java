package health.charley.knowledge.diff;

import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Reading;
import health.charley.engine.evidence.Reading.AtLeast;
import health.charley.engine.evidence.Reading.OneOf;
import health.charley.engine.evidence.Reading.Within;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.wording.NumberWords;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Findings, and how probable each is under each condition. */
final class FindingThings extends Things<Finding> {

    private final Set<String> urgent;

    /** That an urgent condition is gone is said of the condition, and not of each finding as well. */
    FindingThings(KnowledgeBase before, KnowledgeBase after) {
        super(Part.LIKELIHOODS, Finding::id);
        this.urgent = LevelWords.urgentConditions(before).stream()
                .filter(id -> after.condition(id).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    String name(Finding finding) {
        return plain(finding.id());
    }

    @Override
    void added(Finding finding, Notes notes) {
        notes.say("new, shown by " + shownBy(finding) + ", base rate " + words(finding.baseRates())
                + ", with a likelihood" + " for " + finding.given().size() + " conditions");
    }

    @Override
    void compared(Finding before, Finding after, Notes notes) {
        notes.text("shown by", shownBy(before), shownBy(after));
        notes.text("sentence when present", before.present(), after.present());
        notes.text("sentence when absent", before.absent(), after.absent());
        notes.text("base rate", words(before.baseRates()), words(after.baseRates()));
        notes.source(before.baseSource(), after.baseSource());
        var conditions = new TreeSet<>(before.given().keySet());
        conditions.addAll(after.given().keySet());
        conditions.forEach(
                condition -> new LikelihoodChange(before, after, condition, urgent.contains(condition)).tell(notes));
    }

    private static String words(List<BaseRate> rates) {
        return rates.stream().map(FindingThings::words).collect(Collectors.joining(", "));
    }

    private static String words(BaseRate rate) {
        var ages = rate.toAge() == Integer.MAX_VALUE
                ? (rate.fromAge() == 0 ? "" : " from " + rate.fromAge())
                : " from " + rate.fromAge() + " to " + rate.toAge();
        return NumberWords.exact(rate.probability())
                + IntervalWords.beside(rate.interval(), "")
                + ages
                + rate.sex().map(sex -> " if " + Words.wordOf(sex)).orElse("");
    }

    private static String shownBy(Finding finding) {
        return finding.question() + " " + words(finding.reading());
    }

    private static String words(Reading reading) {
        if (reading instanceof OneOf oneOf) {
            return String.join(" or ", new TreeSet<>(oneOf.values()));
        }
        if (reading instanceof AtLeast atLeast) {
            return "at least " + atLeast.count() + " of " + String.join(", ", new TreeSet<>(atLeast.counted()));
        }
        return reading instanceof Within within ? words(within) : reading.toString();
    }

    private static String words(Within within) {
        if (within.to() == Double.POSITIVE_INFINITY) {
            return "at least " + NumberWords.exact(within.from());
        }
        return within.from() == Double.NEGATIVE_INFINITY
                ? "at most " + NumberWords.exact(within.to())
                : NumberWords.exact(within.from()) + " to " + NumberWords.exact(within.to());
    }

    /** An id in plain words. */
    static String plain(String id) {
        return id.replace('-', ' ');
    }
}
