package health.charley.engine.explanation;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.selection.InterviewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the single answers to open questions that would change the advice, by trying each: of every question the answer that
 * raises the care level most, and the one that lowers it most. What would raise it is what to look out for. What would lower it
 * is only said of what a person can find out about the complaint: nobody is told it who is advised to go to an emergency
 * department, nor of a question that a red flag looks at, nor of a habit, for drinking more is no way to less urgent advice.
 */
public final class DecisiveAnswers {
    private static final int MOST_RAISING = 6;
    private static final int MOST_LOWERING = 3;

    private final KnowledgeBase knowledge;
    private final IfSentence sentence;
    private final Function<Answers, CareLevel> advised;

    /** {@code advised} is the care level that answers of the person lead to. */
    public DecisiveAnswers(KnowledgeBase knowledge, PolicyPack policy, Function<Answers, CareLevel> advised) {
        this.knowledge = knowledge;
        this.sentence = new IfSentence(policy);
        this.advised = advised;
    }

    /** Those that raise the level first, the most urgent first, then those that lower it. */
    public List<DecisiveAnswer> of(InterviewState state) {
        if (state.decision().redFlagLevel() == CareLevel.EMERGENCY_AMBULANCE) {
            return List.of();
        }
        var now = state.decision().level();
        var found = knowledge.questions().stream()
                .filter(question -> isOpen(question, state))
                .flatMap(question -> decisive(question, state, now))
                .toList();
        var all = new ArrayList<DecisiveAnswer>();
        found.stream()
                .filter(DecisiveAnswer::raises)
                .sorted(Comparator.comparing(DecisiveAnswer::level).reversed())
                .limit(MOST_RAISING)
                .forEach(all::add);
        found.stream()
                .filter(answer -> !answer.raises() && mayLower(answer.question(), now))
                .sorted(Comparator.comparing(DecisiveAnswer::level))
                .limit(MOST_LOWERING)
                .forEach(all::add);
        return all;
    }

    private boolean mayLower(Question question, CareLevel now) {
        return !now.isAtLeast(CareLevel.EMERGENCY) && !question.habit() && !canFireRedFlag(question);
    }

    private boolean canFireRedFlag(Question question) {
        return knowledge.redFlags().stream()
                .anyMatch(redFlag -> redFlag.when().questions().contains(question.id()));
    }

    private static boolean isOpen(Question question, InterviewState state) {
        return !state.answers().has(question.id())
                && question.enableWhen()
                        .map(when -> when.truth(state.person(), state.answers()) == Truth.YES)
                        .orElse(true);
    }

    private Stream<DecisiveAnswer> decisive(Question question, InterviewState state, CareLevel now) {
        var tried = new ArrayList<DecisiveAnswer>();
        question.possibleAnswers().forEach((value, answer) -> {
            if (!(answer instanceof Answer.NotSure)) {
                var answers = state.answers().with(question.id(), answer);
                var level = advised.apply(answers);
                tried.add(decisive(question, value, answer, level, state));
            }
        });
        return Stream.concat(highest(tried, now).stream(), lowest(tried, now).stream());
    }

    private DecisiveAnswer decisive(
            Question question, String value, Answer answer, CareLevel level, InterviewState state) {
        var raises = level.compareTo(state.decision().level()) > 0;
        return new DecisiveAnswer(
                question, value, level, raises, sentence.of(question, value, answer, level, raises, state));
    }

    /** Of equally urgent ones the first. */
    private static Optional<DecisiveAnswer> highest(List<DecisiveAnswer> tried, CareLevel now) {
        return tried.stream()
                .filter(answer -> answer.level().compareTo(now) > 0)
                .reduce((one, other) -> other.level().compareTo(one.level()) > 0 ? other : one);
    }

    private static Optional<DecisiveAnswer> lowest(List<DecisiveAnswer> tried, CareLevel now) {
        return tried.stream()
                .filter(answer -> answer.level().compareTo(now) < 0)
                .reduce((one, other) -> other.level().compareTo(one.level()) < 0 ? other : one);
    }
}
