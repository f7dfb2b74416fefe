package health.charley.knowledge.diff;

import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.Likelihood.Stated;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.engine.evidence.Reading;
import health.charley.engine.evidence.Reading.AtLeast;
import health.charley.engine.evidence.Reading.OneOf;
import health.charley.engine.evidence.Reading.Within;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.wording.NumberWords;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Findings, and how probable each is under each condition. */
final class FindingThings extends Things<Finding> {

    FindingThings() {
        super(Part.LIKELIHOODS, Finding::id);
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
        conditions.forEach(condition -> likelihood(condition, before, after, notes));
    }

    private static void likelihood(String condition, Finding before, Finding after, Notes notes) {
        var old = before.given().get(condition);
        var now = after.given().get(condition);
        var what = "P(" + plain(after.id()) + " | " + plain(condition) + ")";
        if (old == null) {
            notes.say(what + " is new: " + words(now) + ", likelihood ratio " + ratio(now, after));
        } else if (now == null) {
            notes.say(what + " is gone; it was " + words(old) + ", likelihood ratio " + ratio(old, before));
        } else if (!old.equals(now)) {
            notes.say(what + changed(old, now, before, after));
        }
    }

    private static String changed(Likelihood old, Likelihood now, Finding before, Finding after) {
        var changed = new StringBuilder();
        if (!words(old).equals(words(now))) {
            changed.append(" from ").append(words(old)).append(" to ").append(words(now));
            changed.append("; its likelihood ratio from ").append(ratio(old, before));
            changed.append(" to ").append(ratio(now, after));
        }
        if (!old.source().equals(now.source())) {
            changed.append("; source from ").append(Notes.words(old.source()));
            changed.append(" to ").append(Notes.words(now.source()));
        }
        return changed.isEmpty() ? " in a detail; see its entry" : changed.toString();
    }

    /** Against the first base rate, which is that of everybody in most findings. */
    private static String ratio(Likelihood likelihood, Finding finding) {
        var base = finding.baseRates().get(0).probability();
        return NumberWords.ratio(likelihood.given(base) / base);
    }

    private static String words(Likelihood likelihood) {
        if (likelihood instanceof TimesBase times) {
            return NumberWords.exact(times.factor()) + " times the base rate";
        }
        return likelihood instanceof Stated stated ? NumberWords.exact(stated.probability()) : likelihood.toString();
    }

    private static String words(List<BaseRate> rates) {
        return rates.stream().map(FindingThings::words).collect(Collectors.joining(", "));
    }

    private static String words(BaseRate rate) {
        var ages = rate.toAge() == Integer.MAX_VALUE
                ? (rate.fromAge() == 0 ? "" : " from " + rate.fromAge())
                : " from " + rate.fromAge() + " to " + rate.toAge();
        return NumberWords.exact(rate.probability())
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
    private static String plain(String id) {
        return id.replace('-', ' ');
    }
}
