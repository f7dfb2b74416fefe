package health.charley.engine.explanation;

import health.charley.engine.explanation.QuestionExplanation.AnswerEffect;
import health.charley.engine.explanation.WhyNow.Reason;
import health.charley.engine.inference.Differential.Ranked;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.engine.safety.RedFlagScreening;
import health.charley.engine.selection.InterviewState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a question comes now, in the order in which questions are chosen. */
public final class WhyNowReader {
    /** Less probable causes than the first of these are not worth naming. */
    private static final int LEADING = 4;

    /** In nats: an answer that is expected to tell less tells nothing worth a person's time. */
    private static final double LEAST_INFORMATION = 0.01;

    private final KnowledgeBase knowledge;
    private final PolicyPack policy;
    private final RedFlagScreening redFlags;

    public WhyNowReader(KnowledgeBase knowledge, PolicyPack policy, RedFlagScreening redFlags) {
        this.knowledge = knowledge;
        this.policy = policy;
        this.redFlags = redFlags;
    }

    /** The reason for a question whose answers would have these effects and bring so many nats. */
    public WhyNow of(Question question, List<AnswerEffect> effects, double information, InterviewState state) {
        if (state.answers().has(question.id())) {
            return WhyNow.of(Reason.LITTLE_TO_GAIN, "You have answered this already.");
        }
        if (state.decision().redFlagLevel() == CareLevel.EMERGENCY_AMBULANCE) {
            return WhyNow.of(Reason.LITTLE_TO_GAIN, "You need help now. We ask nothing more.");
        }
        if (isRuledOut(question, state)) {
            return WhyNow.of(Reason.LITTLE_TO_GAIN, "We do not ask you this. It does not fit what you told us.");
        }
        if (isScreened(question)) {
            return WhyNow.of(Reason.RED_FLAG_SCREENING, "We ask everyone this first, to find signs that cannot wait.");
        }
        return completesRedFlag(question, state)
                .or(() -> changesLevel(effects, state))
                .or(() -> tellsApart(question, information, state))
                .or(() -> screens(question, state))
                .orElse(WhyNow.of(Reason.LITTLE_TO_GAIN, "Your answer would change little now."));
    }

    /** Whether it cannot be asked of this person, whatever is answered next; what is only not yet asked is not ruled out. */
    private boolean isRuledOut(Question question, InterviewState state) {
        return !knowledge.rules().canBeAsked(knowledge.placeOf(question.id()), state.sheet());
    }

    private boolean isScreened(Question question) {
        return knowledge.topic().screens().stream()
                .anyMatch(screen -> screen.questions().contains(question.id()));
    }

    private Optional<WhyNow> completesRedFlag(Question question, InterviewState state) {
        var level = state.decision().redFlagLevel();
        var place = knowledge.placeOf(question.id());
        if (redFlags.certainlyBegunAbove(level, state.sheet()).contains(place)) {
            return Optional.of(WhyNow.of(
                    Reason.COMPLETES_RED_FLAG,
                    "With what you told us, your answer could point to a sign that cannot wait."));
        }
        return redFlags.begunAbove(level, state.sheet()).contains(place)
                ? Optional.of(WhyNow.of(
                        Reason.COMPLETES_RED_FLAG,
                        "Some things are not sure yet. Your answer could point to a sign that cannot wait."))
                : Optional.empty();
    }

    private Optional<WhyNow> changesLevel(List<AnswerEffect> effects, InterviewState state) {
        var now = state.decision().level();
        return effects.stream()
                .map(AnswerEffect::level)
                .filter(level -> level != now)
                .max(Comparator.naturalOrder())
                .map(level -> new WhyNow(
                        Reason.COULD_CHANGE_CARE_LEVEL, changeSentence(level, now), Optional.of(level), List.of()));
    }

    private String changeSentence(CareLevel level, CareLevel now) {
        var advice = "“" + policy.wordingOf(level).title() + "”";
        return level.compareTo(now) > 0
                ? "One answer would make our advice more urgent: " + advice + "."
                : "One answer would make our advice less urgent: " + advice + ".";
    }

    private Optional<WhyNow> tellsApart(Question question, double information, InterviewState state) {
        if (information < LEAST_INFORMATION) {
            return Optional.empty();
        }
        var leading = state.differential().ranked().stream().limit(LEADING).toList();
        return leading.stream()
                .flatMap(one -> leading.stream()
                        .skip(leading.indexOf(one) + 1L)
                        .map(other -> new Pair(one, other, parting(question, one, other, state))))
                .filter(pair -> pair.parting() > 0)
                .max(Comparator.comparingDouble(Pair::parting))
                .map(Pair::toWhyNow);
    }

    /** How far the answer can part two causes, weighed by how probable the lesser of them is. */
    private double parting(Question question, Ranked one, Ranked other, InterviewState state) {
        var first = knowledge.conditions().indexOf(one.condition());
        var second = knowledge.conditions().indexOf(other.condition());
        return state.model().observables(question.id()).stream()
                        .flatMap(observable -> Stream.iterate(
                                        0, outcome -> outcome < observable.outcomes(), outcome -> outcome + 1)
                                .map(outcome -> new Shown(observable, outcome)))
                        .mapToDouble(shown -> Math.abs(shown.logRatio(first) - shown.logRatio(second)))
                        .max()
                        .orElse(0)
                * other.probability();
    }

    private Optional<WhyNow> screens(Question question, InterviewState state) {
        var open = redFlags.openAbove(state.decision().redFlagLevel(), state.sheet());
        return open.contains(knowledge.placeOf(question.id()))
                ? Optional.of(WhyNow.of(Reason.RED_FLAG_SCREENING, "We ask this to find signs that cannot wait."))
                : Optional.empty();
    }

    private record Pair(Ranked one, Ranked other, double parting) {
        WhyNow toWhyNow() {
            var sentence = "Your answer helps to tell two causes apart. One is: "
                    + one.condition().name() + ". The other is: "
                    + other.condition().name() + ".";
            return new WhyNow(
                    Reason.TELLS_CAUSES_APART,
                    sentence,
                    Optional.empty(),
                    List.of(one.condition().id(), other.condition().id()));
        }
    }
}
