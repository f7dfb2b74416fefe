package health.charley.engine.explanation;

import health.charley.engine.answer.Answer;
import health.charley.engine.evidence.Reading.OneOf;
import health.charley.engine.inference.Observable;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.selection.InterviewState;
import java.util.Locale;
import java.util.Optional;

/** Says to the person what would be advised if an answer were so. */
record IfSentence(PolicyPack policy) {

    /**
     * What lowers the level is for the person to say and not a promise for saying it: "if you can say that", never "if".
     */
    String of(Question question, String value, Answer answer, CareLevel level, boolean raises, InterviewState state) {
        var asked = "“" + label(question, value) + "” to “" + question.text() + "”";
        var shown = finding(question, answer, state).map(IfSentence::startOfClause);
        var title = startOfClause(policy.wordingOf(level).title());
        if (raises) {
            return shown.map(text -> "If " + text).orElse("If you answer " + asked) + ": " + title + ".";
        }
        return shown.map(text -> "If you can say that " + text).orElse("If you can answer " + asked)
                + ", the advice is less urgent: " + title + ".";
    }

    /** What the answer shows, where that is this answer and no other: a wider finding would say more than the answer does. */
    private static Optional<String> finding(Question question, Answer answer, InterviewState state) {
        return state.model().observables(question.id()).stream()
                .flatMap(observable -> finding(question, observable, answer).stream())
                .findFirst();
    }

    private static Optional<String> finding(Question question, Observable observable, Answer answer) {
        var outcome = observable.outcomeOf(answer).orElseThrow();
        var findings = observable.findings();
        if (outcome < findings.size()) {
            var finding = findings.get(outcome);
            return finding.reading() instanceof OneOf oneOf && oneOf.values().size() == 1
                    ? Optional.of(finding.present())
                    : Optional.empty();
        }
        var isNo = question.type() == Question.Type.SINGLE && answer.equals(Answer.of("no"));
        return isNo && findings.size() == 1 ? Optional.of(findings.get(0).absent()) : Optional.empty();
    }

    private static String label(Question question, String value) {
        return question.option(value).map(Question.Option::label).orElse(value);
    }

    /** A sentence as a clause within another: it begins in lower case and has no full stop. */
    private static String startOfClause(String sentence) {
        var clause = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1);
    }
}
