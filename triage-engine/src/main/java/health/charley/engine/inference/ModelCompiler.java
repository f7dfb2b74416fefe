package health.charley.engine.inference;

import health.charley.engine.answer.Person;
import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.Finding;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a knowledge base into the numbers that hold for one person. */
final class ModelCompiler {
    /** No answer is held to be more certain than this, so that one slip of the tongue cannot settle a case. */
    private static final double LEAST_PROBABILITY = 1e-4;

    private static final int NO_GROUP = -1;

    private final KnowledgeBase knowledge;
    private final Person person;
    private final Map<String, Integer> groupOfFinding = new HashMap<>();

    ModelCompiler(KnowledgeBase knowledge, Person person) {
        this.knowledge = knowledge;
        this.person = person;
        for (var group = 0; group < knowledge.groups().size(); group++) {
            for (var finding : knowledge.groups().get(group).findings()) {
                groupOfFinding.put(finding, group);
            }
        }
    }

    InferenceModel compile() {
        var observables = new HashMap<String, List<Observable>>();
        knowledge
                .findingsByQuestion()
                .forEach((question, findings) -> observables.put(question, compile(question, findings)));
        var bounds = knowledge.groups().stream().map(EvidenceGroup::bounds).toList();
        return new InferenceModel(knowledge.conditions(), logPrior(), observables, bounds);
    }

    private double[] logPrior() {
        return knowledge.conditions().stream()
                .mapToDouble(condition -> StrictMath.log(condition.prevalence().weight(person)))
                .toArray();
    }

    private List<Observable> compile(String question, List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        var type = knowledge.question(question).orElseThrow().type();
        if (type == Question.Type.MULTIPLE) {
            return findings.stream()
                    .map(finding -> observable(List.of(finding)))
                    .toList();
        }
        return List.of(observable(findings));
    }

    private Observable observable(List<Finding> findings) {
        var bases = findings.stream()
                .mapToDouble(finding -> finding.base(person).orElseThrow())
                .toArray();
        var conditions = knowledge.conditions();
        var probability = new double[findings.size() + 1][conditions.size()];
        for (var condition = 0; condition < conditions.size(); condition++) {
            fill(probability, condition, conditions.get(condition), findings, bases);
        }
        var group = groupOfFinding.getOrDefault(findings.get(0).id(), NO_GROUP);
        var damping = group == NO_GROUP ? 1 : knowledge.groups().get(group).damping();
        return new Observable(findings, group, damping, probability, withRest(bases));
    }

    private static void fill(
            double[][] probability, int column, Condition condition, List<Finding> findings, double[] bases) {
        var rest = 1.0;
        for (var i = 0; i < bases.length; i++) {
            var stated = findings.get(i).probabilityGiven(condition.id(), bases[i]);
            probability[i][column] = Math.max(LEAST_PROBABILITY, stated);
            rest -= stated;
        }
        probability[bases.length][column] = Math.max(LEAST_PROBABILITY, rest);
    }

    private static double[] withRest(double[] bases) {
        var all = new double[bases.length + 1];
        var rest = 1.0;
        for (var i = 0; i < bases.length; i++) {
            all[i] = Math.max(LEAST_PROBABILITY, bases[i]);
            rest -= bases[i];
        }
        all[bases.length] = Math.max(LEAST_PROBABILITY, rest);
        return all;
    }
}
