package health.charley.benchmarks.symcat;

import health.charley.benchmarks.imported.ImportedKnowledge;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The protocol of the published simulations [1, 2]: conditions are equally probable; somebody with one of them has each listed
 * symptom as often as SymCAT says, and any other once in ten thousand; nobody has none; and they come with one of theirs,
 * each as likely. The papers keep the conditions that are commonest in records that are not public; here it is those with
 * the largest derived priors.
 *
 * <p>[1] H.-C. Kao, K.-F. Tang, E. Chang: Context-aware symptom checking for disease diagnosis using hierarchical
 * reinforcement learning. AAAI 2018.
 *
 * <p>[2] Y.-S. Peng, K.-F. Tang, H.-T. Lin, E. Chang: REFUEL: exploring sparse features in deep reinforcement learning for fast
 * disease diagnosis. NeurIPS 2018.
 *
 * @param conditions in the order of SymCAT
 * @param symptoms those that at least one of the conditions lists
 */
record Protocol(Symcat symcat, List<String> conditions, List<String> symptoms) {
    /** The question "What bothers you most?". */
    static final String COMPLAINT = "complaint";

    static final double UNLISTED = 1e-4;

    static Protocol ofCommonest(int most, Symcat symcat) {
        var kept = Set.copyOf(symcat.priors().keySet().stream()
                .filter(symcat.shares()::containsKey)
                .sorted(Comparator.comparing(symcat.priors()::get).reversed())
                .limit(most)
                .toList());
        var conditions =
                symcat.shares().keySet().stream().filter(kept::contains).toList();
        var symptoms = symcat.symptoms().stream()
                .filter(symptom -> conditions.stream()
                        .anyMatch(condition -> symcat.shares().get(condition).containsKey(symptom)))
                .toList();
        return new Protocol(symcat, conditions, symptoms);
    }

    double share(String condition, String symptom) {
        return symcat.shares().get(condition).getOrDefault(symptom, UNLISTED);
    }

    /** A yes/no question for each symptom. */
    KnowledgeBase knowledge() {
        var knowledge = begun();
        for (var symptom : symptoms) {
            knowledge.yesNo(symptom, Optional.empty(), UNLISTED, SymcatKnowledge.given(symptom, symcat, conditions));
        }
        return knowledge.build();
    }

    /**
     * The same, and one question for what somebody comes with. Of the symptoms that a condition brings, the fewer the others
     * are, the more often one of them is named. Whoever named a symptom is not asked whether they have it, so it counts once,
     * and of those who are, fewer have it.
     */
    KnowledgeBase knowledgeWithComplaint() {
        var knowledge = begun();
        var complaints = new Complaints(this);
        knowledge.choice(COMPLAINT, Type.SINGLE, Optional.empty(), symptoms);
        for (var symptom : symptoms) {
            var given = SymcatKnowledge.given(symptom, symcat, conditions);
            var named = new HashMap<>(given);
            named.replaceAll((condition, share) -> complaints.named(condition, symptom));
            given.replaceAll((condition, share) -> complaints.hadByOthers(condition, symptom));
            knowledge.finding(COMPLAINT, symptom, UNLISTED / symptoms.size(), named);
            knowledge.yesNo(symptom, Optional.of(new Not(new Chose(COMPLAINT, Set.of(symptom)))), UNLISTED, given);
        }
        return knowledge.build();
    }

    private ImportedKnowledge begun() {
        var knowledge = new ImportedKnowledge("symcat-simulated", SymcatKnowledge.FROM);
        conditions.forEach(condition -> knowledge.condition(condition, 1));
        return knowledge;
    }
}
