package health.charley.knowledge.diff;

import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.Likelihood.Stated;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.knowledge.wording.NumberWords;
import java.util.ArrayList;

/** What became of the probability of a finding under one condition. */
record LikelihoodChange(Finding before, Finding after, String condition) {

    void tell(Notes notes) {
        var old = before.given().get(condition);
        var now = after.given().get(condition);
        var what = "P(" + FindingThings.plain(after.id()) + " | " + FindingThings.plain(condition) + ")";
        if (old == null) {
            notes.say(what + " is new: " + words(now) + ", likelihood ratio " + ratio(now, after));
        } else if (now == null) {
            notes.say(what + " is gone; it was " + words(old) + ", likelihood ratio " + ratio(old, before));
        } else if (!old.equals(now)) {
            notes.say(what + changed(old, now));
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

    /** Against the first base rate, which is that of everybody in most findings. */
    private static String ratio(Likelihood likelihood, Finding finding) {
        var base = finding.baseRates().get(0).probability();
        return NumberWords.ratio(likelihood.given(base) / base);
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
