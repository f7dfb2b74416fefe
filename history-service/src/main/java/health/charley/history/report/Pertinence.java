package health.charley.history.report;

import health.charley.history.report.AnswerGiven.Kind;
import health.charley.history.report.Report.Statement;
import health.charley.history.words.QuestionWords;
import health.charley.history.words.TopicWords;
import health.charley.history.words.TopicWords.FindingWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a clinician reads first of the answers: of those to red-flag questions all, then on which side it is, then the ones
 * that weighed most on the leading causes. What was reported is told as the sentence of its finding. What was denied is
 * told as the question with its answer: the sentence of a finding's absence denies already, and under "denied" would read
 * as its opposite.
 */
final class Pertinence {
    /** Beyond these, a cause is no reason to look for an answer. */
    private static final int LEADING = 5;
    /** The most findings that are reported for their weight; the others stand with all answers. */
    private static final int MOST_REPORTED = 8;
    /** The most questions that are told as denied for their weight: longer each, and the causes share their page. */
    private static final int MOST_DENIED = 6;

    private final List<AnswerGiven> answers;
    private final List<Cause> causes;
    private final Optional<TopicWords> words;

    Pertinence(List<AnswerGiven> answers, List<Cause> causes, Optional<TopicWords> words) {
        this.answers = answers;
        this.causes = causes;
        this.words = words;
    }

    List<Statement> positives() {
        return statements(Kind.REPORTED, this::reported, MOST_REPORTED);
    }

    List<Statement> negatives() {
        return statements(Kind.DENIED, this::denied, MOST_DENIED);
    }

    private List<Statement> statements(Kind kind, Function<Cause.Weight, Optional<Weighed>> finding, int most) {
        var first = answers.stream()
                .filter(answer -> answer.kind() == kind && (answer.screening() || tellsSide(answer)))
                .sorted(Comparator.comparing(answer -> !answer.screening()))
                .toList();
        var told = first.stream().map(answer -> new Statement(sentence(answer), answer.screening()));
        var asked = first.stream().map(AnswerGiven::question).collect(Collectors.toSet());
        var weighed = weighty(finding).stream()
                .filter(heavy -> !asked.contains(heavy.question()))
                .limit(most)
                .map(heavy -> new Statement(heavy.text(), false));
        var unworded = words.isPresent() ? Stream.<Statement>empty() : ids(kind);
        return Stream.of(told, weighed, unworded).flatMap(each -> each).toList();
    }

    private boolean tellsSide(AnswerGiven answer) {
        return words.map(known -> known.questions().get(answer.question()))
                .filter(QuestionWords::asksForSide)
                .isPresent();
    }

    /** What is told of the evidence on the leading causes; the weightiest first. */
    private List<Weighed> weighty(Function<Cause.Weight, Optional<Weighed>> told) {
        var byText = new LinkedHashMap<String, Weighed>();
        causes.stream()
                .limit(LEADING)
                .flatMap(cause -> cause.weights().stream())
                .flatMap(evidence -> told.apply(evidence).stream())
                .forEach(finding -> byText.merge(finding.text(), finding, Weighed::heavier));
        return byText.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
    }

    /** A finding that is there; one by which an answer denies, such as that it does not hurt, is no report. */
    private Optional<Weighed> reported(Cause.Weight evidence) {
        return finding(evidence)
                .filter(finding -> finding.present().equals(evidence.text()))
                .filter(finding -> denial(finding.question()).isEmpty())
                .map(finding -> new Weighed(finding.question(), evidence.text(), weight(evidence)));
    }

    /** The denied question of a finding; what was answered otherwise says more than the finding's absence. */
    private Optional<Weighed> denied(Cause.Weight evidence) {
        return finding(evidence)
                .flatMap(finding -> denial(finding.question()))
                .map(answer -> new Weighed(answer.question(), sentence(answer), weight(evidence)));
    }

    private Optional<FindingWords> finding(Cause.Weight evidence) {
        return words.map(known -> known.findings().get(evidence.finding()));
    }

    private Optional<AnswerGiven> denial(String question) {
        return answers.stream()
                .filter(answer ->
                        answer.kind() == Kind.DENIED && answer.question().equals(question))
                .findFirst();
    }

    private static String sentence(AnswerGiven answer) {
        return answer.text() + " " + answer.told();
    }

    private static double weight(Cause.Weight evidence) {
        return Math.abs(Math.log(Math.max(evidence.ratio(), 1e-9)));
    }

    /** Without words nobody knows which question a sentence belongs to: the answers themselves, by their ids. */
    private Stream<Statement> ids(Kind kind) {
        return answers.stream()
                .filter(answer -> answer.kind() == kind)
                .map(answer -> new Statement(answer.text() + ": " + answer.answer(), false));
    }

    /** A finding, and how much it weighed on one cause: the absolute logarithm of its likelihood ratio. */
    private record Weighed(String question, String text, double weight) {
        Weighed heavier(Weighed other) {
            return weight >= other.weight ? this : other;
        }
    }
}
