package health.charley.evaluation.example;

import health.charley.engine.inference.Differential.Ranked;
import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.vignette.Vignette;
import health.charley.knowledge.KnowledgeVersion;
import java.util.List;

/** Cases of the leg cramp topic that came out one way or another. */
public final class Outcomes {
    private static final KnowledgeVersion KNOWLEDGE = LegCramps.knowledge();

    /** A case sent to a level, its cause in a place after each question, and no red flag. */
    public static PlayedCase sent(String id, CareLevel level, Integer... places) {
        var ranking = List.of(new Ranked(KNOWLEDGE.base().conditions().get(0), 0.6));
        return new PlayedCase(told(id), level, List.of(), true, ranking, List.of(places), 10);
    }

    public static Vignette told(String id) {
        return LegCramps.openCases().stream()
                .filter(told -> told.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Outcomes() {}
}
