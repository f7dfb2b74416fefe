package health.charley.engine.knowledge;

import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is known of a topic. It is checked as a whole when it is made: a knowledge base that exists holds together, see
 * {@link KnowledgeCheck}.
 */
public record KnowledgeBase(
        Topic topic,
        List<Condition> conditions,
        List<Question> questions,
        List<Finding> findings,
        List<EvidenceGroup> groups,
        List<RedFlag> redFlags,
        Advice advice,
        List<Citation> citations,
        List<PolicyPack> policies) {

    public KnowledgeBase(
            Topic topic,
            List<Condition> conditions,
            List<Question> questions,
            List<Finding> findings,
            List<EvidenceGroup> groups,
            List<RedFlag> redFlags,
            Advice advice,
            List<Citation> citations,
            List<PolicyPack> policies) {
        this.topic = Objects.requireNonNull(topic);
        this.conditions = List.copyOf(conditions);
        this.questions = List.copyOf(questions);
        this.findings = List.copyOf(findings);
        this.groups = List.copyOf(groups);
        this.redFlags = List.copyOf(redFlags);
        this.advice = Objects.requireNonNull(advice);
        this.citations = List.copyOf(citations);
        this.policies = List.copyOf(policies);
        KnowledgeCheck.refuseFaults(this);
    }

    public Optional<Condition> condition(String id) {
        return conditions.stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<PolicyPack> policy(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    public Optional<Citation> citation(String id) {
        return citations.stream().filter(citation -> citation.id().equals(id)).findFirst();
    }

    /** The findings of each question, in the order of the questions. */
    public Map<String, List<Finding>> findingsByQuestion() {
        var byQuestion = new LinkedHashMap<String, List<Finding>>();
        questions.forEach(question -> byQuestion.put(question.id(), new ArrayList<>()));
        findings.forEach(finding -> byQuestion.get(finding.question()).add(finding));
        return byQuestion;
    }
}
