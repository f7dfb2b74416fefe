package health.charley.engine.knowledge;

import health.charley.engine.answer.QuestionPlaces;
import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that is known of a topic. It is checked as a whole when it is made: a knowledge base that exists holds together, see
 * {@link KnowledgeCheck}. It is no record because it also keeps its entries by their ids.
 */
public final class KnowledgeBase {
    private final Topic topic;
    private final List<Condition> conditions;
    private final List<Question> questions;
    private final List<Finding> findings;
    private final List<EvidenceGroup> groups;
    private final List<RedFlag> redFlags;
    private final Advice advice;
    private final List<Citation> citations;
    private final List<PolicyPack> policies;

    private final Map<String, Condition> conditionsById;
    private final QuestionPlaces places;
    private final Map<String, Citation> citationsById;
    private final Map<String, List<Finding>> findingsByQuestion;
    private final KnowledgeRules rules;

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
        this.conditionsById = byId(conditions, Condition::id);
        this.places = new QuestionPlaces(questions.stream().map(Question::id).toList());
        this.citationsById = byId(citations, Citation::id);
        this.findingsByQuestion = byQuestion(questions, findings);
        KnowledgeCheck.refuseFaults(this);
        this.rules = new KnowledgeRules(this);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
        return byId;
    }

    private static Map<String, List<Finding>> byQuestion(List<Question> questions, List<Finding> findings) {
        var lists = new LinkedHashMap<String, List<Finding>>();
        questions.forEach(question -> lists.put(question.id(), new ArrayList<>()));
        findings.forEach(finding ->
                lists.getOrDefault(finding.question(), new ArrayList<>()).add(finding));
        lists.replaceAll((question, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(lists);
    }

    public Topic topic() {
        return topic;
    }

    public List<Condition> conditions() {
        return conditions;
    }

    public List<Question> questions() {
        return questions;
    }

    public List<Finding> findings() {
        return findings;
    }

    public List<EvidenceGroup> groups() {
        return groups;
    }

    public List<RedFlag> redFlags() {
        return redFlags;
    }

    public Advice advice() {
        return advice;
    }

    public List<Citation> citations() {
        return citations;
    }

    public List<PolicyPack> policies() {
        return policies;
    }

    public Optional<Condition> condition(String id) {
        return Optional.ofNullable(conditionsById.get(id));
    }

    public Optional<Question> question(String id) {
        var place = placeOf(id);
        return place < 0 ? Optional.empty() : Optional.of(questions.get(place));
    }

    /** The place of a question among {@link #questions()}, from 0; negative where it is not known. */
    public int placeOf(String question) {
        return places.of(question);
    }

    /** The place of each question among {@link #questions()}. */
    public QuestionPlaces places() {
        return places;
    }

    public Optional<PolicyPack> policy(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    public Optional<Citation> citation(String id) {
        return Optional.ofNullable(citationsById.get(id));
    }

    /** The findings of each question, in the order of the questions. */
    public Map<String, List<Finding>> findingsByQuestion() {
        return findingsByQuestion;
    }

    /** Its red flags, and what enables its questions, made ready to be asked often. */
    public KnowledgeRules rules() {
        return rules;
    }
}
