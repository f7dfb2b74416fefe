package health.charley.engine.inference;

import health.charley.engine.answer.Person;
import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.Finding;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a knowledge base into the numbers that hold for one person. */
final class ModelCompiler {
    private static final int NO_GROUP = -1;

    private final KnowledgeBase knowledge;
    private final Person person;
    private final ObservableCompiler observables;
    private final Map<String, Integer> groupOfFinding = new HashMap<>();

    ModelCompiler(KnowledgeBase knowledge, Person person) {
        this.knowledge = knowledge;
        this.person = person;
        this.observables = new ObservableCompiler(placesOfConditions(), person);
        for (var group = 0; group < knowledge.groups().size(); group++) {
            for (var finding : knowledge.groups().get(group).findings()) {
                groupOfFinding.put(finding, group);
            }
        }
    }

    InferenceModel compile() {
        var findings = knowledge.findingsByQuestion();
        return new InferenceModel(
                knowledge.conditions(),
                logPrior(),
                knowledge.places(),
                knowledge.questions().stream()
                        .map(question -> compile(question, findings.get(question.id())))
                        .toList(),
                knowledge.groups().stream().map(EvidenceGroup::bounds).toList());
    }

    private Map<String, Integer> placesOfConditions() {
        var places = new HashMap<String, Integer>();
        knowledge.conditions().forEach(condition -> places.put(condition.id(), places.size()));
        return places;
    }

    private double[] logPrior() {
        return knowledge.conditions().stream()
                .mapToDouble(
                        condition -> NaturalLogarithm.of(condition.prevalence().weight(person)))
                .toArray();
    }

    private List<Observable> compile(Question question, List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        if (question.type() != Question.Type.MULTIPLE) {
            return List.of(observable(findings));
        }
        var each = new ArrayList<Observable>();
        findings.forEach(finding -> each.add(observable(List.of(finding))));
        return each;
    }

    private Observable observable(List<Finding> findings) {
        var group = groupOfFinding.getOrDefault(findings.get(0).id(), NO_GROUP);
        var damping = group == NO_GROUP ? 1 : knowledge.groups().get(group).damping();
        return observables.observable(findings, group, damping);
    }
}
