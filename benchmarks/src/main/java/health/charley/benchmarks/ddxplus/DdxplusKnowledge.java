package health.charley.benchmarks.ddxplus;

import health.charley.benchmarks.imported.ImportedKnowledge;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A knowledge base from the statistics of DDXPlus. Nothing in it was fitted to patients.
 *
 * <ul>
 *   <li>A yes/no evidence is a question; the table is complete, so what it does not name does not occur.
 *   <li>Where pain is, where it spreads and what it is like: one question each, of which several values may hold, asked of
 *       people with pain. Likelihoods are those among people with pain: P(value | pathology) / P(pain | pathology).
 *   <li>Of those, only the five commonest values of each pathology are given. What a list of five does not name is not known,
 *       so it says nothing for or against that pathology; what a shorter list does not name does not occur.
 *   <li>How strong, how sudden and how localised pain is, on a scale of 0 to 10: one question each, see {@link ScaleByMean}.
 * </ul>
 *
 * The statistics hold no age or sex, and nothing of the other evidences; those are not asked about.
 */
final class DdxplusKnowledge {
    /** Base rate of what no pathology has. */
    private static final double HARDLY_EVER = 1e-4;

    private final Statistics statistics;
    private final ImportedKnowledge knowledge =
            new ImportedKnowledge("ddxplus", "DDXPlus, figshare 20043374, CC-BY 4.0; figures of the training patients");

    private DdxplusKnowledge(Statistics statistics) {
        this.statistics = statistics;
    }

    static KnowledgeBase of(Statistics statistics) {
        return new DdxplusKnowledge(statistics).build();
    }

    private KnowledgeBase build() {
        statistics.priors().forEach((pathology, share) -> knowledge.condition(pathology, 100 * share));
        for (var evidence : statistics.evidences().values()) {
            add(evidence);
        }
        return knowledge.build();
    }

    private void add(Evidence evidence) {
        if (evidence.isYesNo()) {
            var yes = statistics.yes().getOrDefault(evidence.name(), Map.of());
            knowledge.yesNo(evidence.name(), Optional.empty(), HARDLY_EVER, yes);
        } else if (statistics.commonest().containsKey(evidence.name())) {
            addValues(evidence, statistics.commonest().get(evidence.name()));
        } else if (statistics.means().containsKey(evidence.name())) {
            addScale(evidence, statistics.means().get(evidence.name()));
        }
    }

    private static Optional<Criterion> whenPresent(Evidence evidence) {
        return evidence.parent().equals(evidence.name())
                ? Optional.empty()
                : Optional.of(new Chose(evidence.parent(), Set.of("yes")));
    }

    private void addValues(Evidence evidence, Map<String, Map<String, Double>> commonest) {
        var values = new ArrayList<>(evidence.values());
        values.remove(evidence.unsaid());
        values.add("none");
        knowledge.choice(evidence.name(), Type.MULTIPLE, whenPresent(evidence), values);
        var listed = new TreeSet<String>();
        commonest.values().forEach(list -> listed.addAll(list.keySet()));
        listed.remove(evidence.unsaid());
        for (var value : listed) {
            var given = given(evidence, value, commonest);
            knowledge.finding(evidence.name(), value, base(evidence, given), given);
        }
    }

    /** P(value | pathology) among those who have what is asked about, for the pathologies of which it is known. */
    private Map<String, Double> given(Evidence evidence, String value, Map<String, Map<String, Double>> commonest) {
        var given = new TreeMap<String, Double>();
        for (var pathology : statistics.priors().keySet()) {
            var list = commonest.getOrDefault(pathology, Map.of());
            if (list.containsKey(value) || list.size() < Statistics.LISTED) {
                var present = Math.max(HARDLY_EVER, present(evidence, pathology));
                given.put(pathology, Math.min(1, list.getOrDefault(value, 0.0) / present));
            }
        }
        return given;
    }

    private double present(Evidence evidence, String pathology) {
        return evidence.parent().equals(evidence.name()) ? 1 : statistics.yes(evidence.parent(), pathology);
    }

    /** The mean over those pathologies of which something is known, as common as they are among people who are asked. */
    private double base(Evidence evidence, Map<String, Double> given) {
        var sum = 0.0;
        var weights = 0.0;
        for (var entry : given.entrySet()) {
            var weight =
                    statistics.priors().get(entry.getKey()) * Math.max(HARDLY_EVER, present(evidence, entry.getKey()));
            sum += weight * entry.getValue();
            weights += weight;
        }
        return Math.min(1 - HARDLY_EVER, Math.max(HARDLY_EVER, sum / weights));
    }

    private void addScale(Evidence evidence, Map<String, Double> means) {
        knowledge.choice(evidence.name(), Type.SINGLE, whenPresent(evidence), evidence.values());
        var scale = new ScaleByMean(evidence.values().size());
        var shares = new TreeMap<String, List<Double>>();
        means.forEach((pathology, mean) -> shares.put(pathology, scale.shares(mean)));
        for (var value = 0; value < evidence.values().size(); value++) {
            var given = new TreeMap<String, Double>();
            for (var entry : shares.entrySet()) {
                given.put(entry.getKey(), entry.getValue().get(value));
            }
            knowledge.finding(evidence.name(), evidence.values().get(value), base(evidence, given), given);
        }
    }
}
