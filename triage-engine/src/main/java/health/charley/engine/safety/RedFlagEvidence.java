package health.charley.engine.safety;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.answer.Rule;
import health.charley.engine.answer.Truth;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.WeightBounds;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;

/**
 * What red flags that fired say about causes. A rule looks at several answers together, which the likelihoods of single
 * findings take to be independent; so the conditions that it guards against are held to be at least as probable as its
 * predictive value. It raises and never lowers them. What that takes from all other conditions may bring those of a less
 * urgent rule below its own value again: the shares are of rules that fire alone.
 */
final class RedFlagEvidence {
    /** The red flags that have a predictive value, the least urgent first. */
    private final List<Predictive> leastUrgentFirst;

    private RedFlagEvidence(List<Predictive> leastUrgentFirst) {
        this.leastUrgentFirst = leastUrgentFirst;
    }

    /** {@code mostUrgentFirst} are the red flags by their places. */
    RedFlagEvidence(KnowledgeBase knowledge, int[] mostUrgentFirst) {
        this(new ArrayList<>());
        for (var i = mostUrgentFirst.length - 1; i >= 0; i--) {
            addPredictive(mostUrgentFirst[i], knowledge);
        }
    }

    /** The share of those for whom a rule fires that have one of the conditions named, by their places. */
    private record Predictive(Rule rule, double share, boolean[] isNamed) {}

    private void addPredictive(int place, KnowledgeBase knowledge) {
        var redFlag = knowledge.redFlags().get(place);
        redFlag.predictiveValue().ifPresent(value -> {
            var isNamed = new boolean[knowledge.conditions().size()];
            for (var condition = 0; condition < isNamed.length; condition++) {
                isNamed[condition] = redFlag.thinkOf()
                        .contains(knowledge.conditions().get(condition).id());
            }
            leastUrgentFirst.add(new Predictive(knowledge.rules().redFlag(place), value.share(), isNamed));
        });
    }

    /** What the red flags say that certainly fired; no other certainly fires on a part of the same answers. */
    RedFlagEvidence firedBy(AnswerSheet sheet) {
        var fired = new ArrayList<Predictive>();
        for (var predictive : leastUrgentFirst) {
            if (predictive.rule().truth(sheet) == Truth.YES) {
                fired.add(predictive);
            }
        }
        return new RedFlagEvidence(fired);
    }

    /** The differential with what the red flags that certainly fired say; the most urgent one has the last word. */
    Differential weigh(Differential differential, AnswerSheet sheet) {
        var weighed = differential;
        for (var predictive : leastUrgentFirst) {
            if (predictive.rule().truth(sheet) == Truth.YES) {
                weighed = weighed.withAtLeast(predictive.share(), predictive.isNamed());
            }
        }
        return weighed;
    }

    /** The weights that conditions may have where the red flags that certainly fired have their say, or fewer of them. */
    WeightBounds weigh(WeightBounds bounds, AnswerSheet sheet) {
        var weighed = bounds;
        for (var predictive : leastUrgentFirst) {
            if (predictive.rule().truth(sheet) == Truth.YES) {
                weighed = weighed.withAtLeast(predictive.share(), predictive.isNamed());
            }
        }
        return weighed;
    }
}
