package health.charley.knowledge.diff;

import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.Likelihood.Stated;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.knowledge.wording.NumberWords;
import java.util.ArrayList;

/**
 * What became of the probability of a finding under one condition.
 *
 * @param isUrgent whether the condition calls for care within 24 hours or sooner: where a finding speaks for it less than before,
 *     some may be sent there later
 */
record LikelihoodChange(Finding before, Finding after, String condition, boolean isUrgent) {

    void tell(Notes notes) {
        var old = before.given().get(condition);
        var now = after.given().get(condition);
        var what = "P(" + FindingThings.plain(after.id()) + " | " + FindingThings.plain(condition) + ")";
        if (old == null) {
            notes.say(what + " is new: " + words(now) + ", likelihood ratio " + ratio(now, after));
        } else if (now == null) {
            tell(what + " is gone; it was " + words(old) + ", likelihood ratio " + ratio(old, before), 1, notes);
        } else if (!old.equals(now)) {
            tell(what + changed(old, now), ratioOf(now, after), notes);
        }
    }

    private void tell(String sentence, double ratioNow, Notes notes) {
        if (isUrgent && ratioNow < ratioOf(before.given().get(condition), before)) {
            notes.warn(sentence);
        } else {
            notes.say(sentence);
        }
    }

    private String changed(Likelihood old, Likelihood now) {
        var changed = new ArrayList<String>();
        if (!number(old).equals(number(now))) {
            changed.add("from " + number(old) + " to " + number(now));
            changed.add("its likelihood ratio from " + ratio(old, before) + " to " + ratio(now, after));
        }
        if (!old.interval().equals(now.interval())) {
            changed.add("its 95 % interval is " + IntervalWords.of(now.interval(), unit(now)) + " instead of "
                    + IntervalWords.of(old.interval(), unit(old)));
        }
        if (!old.source().equals(now.source())) {
            changed.add("source from " + Notes.words(old.source()) + " to " + Notes.words(now.source()));
        }
        return (changed.get(0).startsWith("from") ? " " : ": ") + String.join("; ", changed);
    }

    private static String ratio(Likelihood likelihood, Finding finding) {
        return NumberWords.ratio(ratioOf(likelihood, finding));
    }

    /** Against the first base rate, which is that of everybody in most findings. */
    private static double ratioOf(Likelihood likelihood, Finding finding) {
        var base = finding.baseRates().get(0).probability();
        return likelihood.given(base) / base;
    }

    private static String words(Likelihood likelihood) {
        return number(likelihood) + IntervalWords.beside(likelihood.interval(), unit(likelihood));
    }

    private static String number(Likelihood likelihood) {
        if (likelihood instanceof TimesBase times) {
            return NumberWords.exact(times.factor()) + " times the base rate";
        }
        return likelihood instanceof Stated stated ? NumberWords.exact(stated.probability()) : likelihood.toString();
    }

    private static String unit(Likelihood likelihood) {
        return likelihood instanceof TimesBase ? " times" : "";
    }
}
