package health.charley.engine.explanation;

import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.OnAnswer;
import health.charley.engine.answer.Truth;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Reading.OneOf;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import health.charley.engine.selection.InterviewState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person told by which a red flag fired, in sentences. The words of a red flag name everything that could fire it; these
 * are what did. A "no" that a rule looks for is not among them, nor is what is known of the person.
 */
final class ToldSigns {
    private static final int MOST = 4;

    private final KnowledgeBase knowledge;
    private final InterviewState state;

    ToldSigns(KnowledgeBase knowledge, InterviewState state) {
        this.knowledge = knowledge;
        this.state = state;
    }

    /** Each once, in the order of the rule. */
    List<String> of(RedFlag redFlag) {
        var sentences = new LinkedHashSet<String>();
        met(redFlag.when()).flatMap(this::sentences).forEach(sentences::add);
        return sentences.stream().limit(MOST).toList();
    }

    /** The answers looked for that were given; those of alternatives that do not hold are left out. */
    private Stream<OnAnswer> met(Criterion criterion) {
        if (criterion.truth(state.person(), state.answers()) != Truth.YES) {
            return Stream.empty();
        }
        if (criterion instanceof All all) {
            return all.parts().stream().flatMap(this::met);
        }
        if (criterion instanceof Any any) {
            return any.parts().stream().flatMap(this::met);
        }
        return criterion instanceof OnAnswer onAnswer ? Stream.of(onAnswer) : Stream.empty();
    }

    private Stream<String> sentences(OnAnswer met) {
        var question = knowledge.question(met.question()).orElseThrow();
        var answer = state.answers().to(question.id()).orElseThrow();
        return answer.fold(
                chosen -> chosen.values().stream()
                        .sorted()
                        .filter(value ->
                                isLookedFor(met, value) && !question.denial().equals(Optional.of(value)))
                        .flatMap(value -> sentence(question, value).stream()),
                measured -> findings(question)
                        .filter(finding -> finding.reading().matches(answer))
                        .map(Finding::present),
                Stream::empty);
    }

    private static boolean isLookedFor(OnAnswer met, String value) {
        return !(met instanceof Chose chose) || chose.values().contains(value);
    }

    /** The finding that is this answer and no other; else the answer as it stands beside a box, or with its question. */
    private Optional<String> sentence(Question question, String value) {
        var finding = findings(question)
                .filter(each -> each.reading().equals(new OneOf(Set.of(value))))
                .map(Finding::present)
                .findFirst();
        return finding.or(() -> question.option(value)
                .map(option -> "“" + option.tick().orElse(question.text() + " " + option.label()) + "”."));
    }

    private Stream<Finding> findings(Question question) {
        return knowledge.findingsByQuestion().get(question.id()).stream();
    }
}
