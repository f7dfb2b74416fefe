package health.charley.engine.selection;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.safety.CareDecisions;

/** Finds open questions one answer to which would raise the care level, by red flags or by probabilities, by trying each answer. */
final class RaisingAnswers {
    private static final int NONE = -1;
    private static final CareLevel LEAST = CareLevel.CONSULTATION_24;

    private final KnowledgeBase knowledge;
    private final CareDecisions decisions;

    RaisingAnswers(KnowledgeBase knowledge, CareDecisions decisions) {
        this.knowledge = knowledge;
        this.decisions = decisions;
    }

    /**
     * The first question by which the level could become 24 hours or more urgent, if it is no emergency yet; negative where
     * none is.
     */
    int first(Prospect prospect, InterviewState state) {
        if (state.decision().level().isAtLeast(CareLevel.EMERGENCY)) {
            return NONE;
        }
        for (var place = 0; place < knowledge.questions().size(); place++) {
            if (prospect.isCandidate(place) && couldRaise(place, state)) {
                return place;
            }
        }
        return NONE;
    }

    private boolean couldRaise(int place, InterviewState state) {
        Question question = knowledge.questions().get(place);
        return question.possibleAnswers().values().stream()
                .filter(answer -> !(answer instanceof NotSure))
                .map(answer -> levelWith(answer, place, state))
                .anyMatch(level -> level.isAtLeast(LEAST)
                        && level.compareTo(state.decision().level()) > 0);
    }

    private CareLevel levelWith(Answer answer, int place, InterviewState state) {
        var sheet = state.sheet().with(place, answer);
        var shown = state.model().observe(sheet);
        return decisions
                .decide(sheet, shown, decisions.differential(sheet, shown))
                .level();
    }
}
