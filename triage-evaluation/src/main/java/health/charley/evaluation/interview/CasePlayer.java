package health.charley.evaluation.interview;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.inference.Differential.Ranked;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.evaluation.vignette.Vignette;
import health.charley.knowledge.KnowledgeVersion;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Puts cases to the engine under one policy. */
public final class CasePlayer {
    private final TriageEngine engine;
    private final int budget;
    private final Runnable beforeEachAnswer;

    public CasePlayer(KnowledgeVersion knowledge, PolicyPack policy) {
        this(knowledge, policy, () -> {});
    }

    /** A player that runs something before each case and each answer, which may stop it with an exception. */
    public CasePlayer(KnowledgeVersion knowledge, PolicyPack policy, Runnable beforeEachAnswer) {
        this.engine = knowledge.engine(policy);
        this.budget = knowledge.topic().budget();
        this.beforeEachAnswer = beforeEachAnswer;
    }

    public PlayedCase play(Vignette told, Manner manner) {
        beforeEachAnswer.run();
        return switch (manner) {
            case TOLD -> outcome(told, List.of(told.answers()));
            case ASKED -> asked(told, (question, page) -> new NotSure());
            case ON_FORM -> asked(told, (question, page) -> WebForm.leftAlone(question, page, told.answers()));
        };
    }

    /** The case where someone answers each question that is asked. */
    public PlayedCase play(Vignette told, Function<Question, Answer> respondent) {
        return interviewed(told, (question, page) -> respondent.apply(question));
    }

    private PlayedCase asked(Vignette told, BiFunction<Question, Ask, Answer> whenNotStated) {
        return interviewed(told, (question, page) -> {
            beforeEachAnswer.run();
            return told.answers().to(question.id()).orElseGet(() -> whenNotStated.apply(question, page));
        });
    }

    private PlayedCase interviewed(Vignette told, BiFunction<Question, Ask, Answer> respondent) {
        return outcome(
                told, Interview.hold(engine, told.person(), budget, respondent).answers());
    }

    private PlayedCase outcome(Vignette told, List<Answers> screens) {
        var end = screens.get(screens.size() - 1);
        var assessment = engine.assess(told.person(), end);
        var places = screens.stream()
                .map(answers -> place(told, ranking(told, answers)))
                .toList();
        return new PlayedCase(
                told,
                assessment.level(),
                assessment.redFlags(),
                assessment.conclusive(),
                ranking(told, end),
                places,
                end.questions().size());
    }

    private List<Ranked> ranking(Vignette told, Answers answers) {
        return engine.differential(told.person(), answers).ranked();
    }

    private static int place(Vignette told, List<Ranked> ranking) {
        return ranking.stream().map(ranked -> ranked.condition().id()).toList().indexOf(told.diagnosis()) + 1;
    }
}
