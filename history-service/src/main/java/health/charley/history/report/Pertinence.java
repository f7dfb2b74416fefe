package health.charley.history.report;

import health.charley.history.report.AnswerGiven.Kind;
import health.charley.history.report.Report.Statement;
import health.charley.history.words.TopicWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a clinician reads first of the answers: of those to red-flag questions all, then the ones that weighed most on the
 * leading causes. Each is told as the sentence of its finding, or as the question with its answer where it has none.
 */
final class Pertinence {
    /** Beyond these, a cause is no reason to look for an answer. */
    private static final int LEADING = 5;
    /** The most answers that are told for their weight; the others stand with all answers. */
    private static final int MOST_WEIGHTY = 8;

    private final List<AnswerGiven> answers;
    private final List<Cause> causes;
    private final Optional<TopicWords> words;

    Pertinence(List<AnswerGiven> answers, List<Cause> causes, Optional<TopicWords> words) {
        this.answers = answers;
        this.causes = causes;
        this.words = words;
    }

    List<Statement> positives() {
        return statements(Kind.REPORTED, true);
    }

    List<Statement> negatives() {
        return statements(Kind.DENIED, false);
    }

    private List<Statement> statements(Kind kind, boolean present) {
        var weighty = weighty(present);
        var told = new HashSet<String>();
        var screened = new ArrayList<Statement>();
        for (var answer : answers) {
            if (answer.kind() == kind && answer.screening()) {
                screened.add(new Statement(answer.text() + " " + answer.answer(), true));
                told.add(answer.question());
            }
        }
        var others = weighty.stream().filter(finding -> !told.contains(finding.question()));
        var weighed = others.limit(MOST_WEIGHTY).map(finding -> new Statement(finding.text(), false));
        var unworded = words.isPresent() ? Stream.<Statement>empty() : ids(kind);
        return Stream.of(screened.stream(), weighed, unworded)
                .flatMap(each -> each)
                .toList();
    }

    /** The findings behind the leading causes that were there, or that were not; the weightiest first. */
    private List<Weighed> weighty(boolean present) {
        var byFinding = new LinkedHashMap<String, Weighed>();
        causes.stream()
                .limit(LEADING)
                .flatMap(cause -> cause.weights().stream())
                .flatMap(evidence -> weighed(evidence, present).stream())
                .forEach(finding -> byFinding.merge(finding.text(), finding, Weighed::heavier));
        return byFinding.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
    }

    private Optional<Weighed> weighed(Cause.Weight evidence, boolean present) {
        return words.map(known -> known.findings().get(evidence.finding()))
                .filter(finding -> finding.present().equals(evidence.text()) == present)
                .map(finding -> new Weighed(
                        finding.question(), evidence.text(), Math.abs(Math.log(Math.max(evidence.ratio(), 1e-9)))));
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
