package health.charley.engine.explanation;

import health.charley.engine.answer.Person;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.engine.inference.Observable;
import health.charley.engine.selection.InterviewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One outcome of an observable: a finding that is there, or that none of its findings is. */
record Shown(Observable observable, int outcome) {

    /** What the answers of an interview show, in the order of the answers. */
    static List<Shown> by(InterviewState state) {
        var shown = new ArrayList<Shown>();
        state.answers().byQuestion().forEach((question, answer) -> {
            for (var observable : state.model().observables(question)) {
                observable.outcomeOf(answer).ifPresent(outcome -> shown.add(new Shown(observable, outcome)));
            }
        });
        return shown;
    }

    /** Whether a finding is there; false where none is. */
    boolean present() {
        return outcome < observable.findings().size();
    }

    /** The finding that is there, or the first of those that are not. */
    Finding finding() {
        return observable.findings().get(present() ? outcome : 0);
    }

    double probability(int condition) {
        return observable.probability(outcome, condition);
    }

    /** The damped log-likelihood ratio of a condition against the base rate, before any bound of the group. */
    double logRatio(int condition) {
        return observable.damping() * StrictMath.log(probability(condition) / observable.base(outcome));
    }

    /** What the knowledge states of this outcome under a condition, by its id; empty where the base rate holds. */
    Optional<Likelihood> stated(String condition) {
        if (present()) {
            return Optional.ofNullable(finding().given().get(condition));
        }
        for (var finding : observable.findings()) {
            if (finding.given().containsKey(condition)) {
                return Optional.of(finding.given().get(condition));
            }
        }
        return Optional.empty();
    }

    /** The likelihood ratio that a study states of a finding that is there; empty where none does, or it is an estimate. */
    Optional<TimesBase> published(String condition) {
        return stated(condition)
                .filter(stated -> present() && stated.source().citation().isPresent())
                .flatMap(stated -> stated instanceof TimesBase ratio ? Optional.of(ratio) : Optional.empty());
    }

    /** Standard error of the logarithm of the probability under a condition, for which {@code stated} is stated. */
    double error(Likelihood stated, int condition) {
        if (present()) {
            return StandardError.ofPresence(stated, probability(condition));
        }
        return observable.findings().size() == 1
                ? StandardError.ofAbsence(stated, 1 - probability(condition))
                : StandardError.ofPresence(stated.source(), probability(condition));
    }

    /** Standard error of the logarithm of the base rate for a person. */
    double baseError(Person person) {
        var base = finding().baseRate(person).orElseThrow();
        if (present()) {
            return StandardError.ofPresence(base, finding().baseSource());
        }
        return observable.findings().size() == 1
                ? StandardError.ofAbsence(base, finding().baseSource())
                : StandardError.ofPresence(finding().baseSource(), observable.base(outcome));
    }
}
