package health.charley.benchmarks.imported;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Criterion;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.Citation.Checked;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.Likelihood.Stated;
import health.charley.engine.evidence.Reading.OneOf;
import health.charley.engine.evidence.Source;
import health.charley.engine.evidence.Source.Cited;
import health.charley.engine.knowledge.Advice;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Prevalence;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.Option;
import health.charley.engine.knowledge.Question.Type;
import health.charley.engine.knowledge.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects outside figures into a knowledge base. Such figures speak of conditions, priors and likelihoods alone, so nothing
 * else tells conditions apart: all need the same care, there are no red flags, and "something else" has no prior to speak of.
 */
public final class ImportedKnowledge {
    /** In percent; too little to change a digit of any other condition. */
    private static final double HARDLY_ANY = 1e-200;

    private static final int BUDGET = 1000;

    private final Topic topic;
    private final Citation citation;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public ImportedKnowledge(String id, String from) {
        this.topic = new Topic(id, "1", id, from, "en", "imported", 0, BUDGET, List.of(), List.of(), from);
        this.citation = new Citation(id, from, Optional.empty(), Optional.empty(), Checked.READ);
    }

    /** A condition with its prior in percent, above zero. */
    public void condition(String id, double percent) {
        conditions.add(condition(id, percent, false));
    }

    private Condition condition(String id, double percent, boolean somethingElse) {
        return new Condition(
                id,
                Optional.empty(),
                id,
                id,
                List.of(),
                Optional.empty(),
                Prevalence.ofAll(percent, source()),
                CareLevel.CONSULTATION,
                List.of(),
                List.of(),
                somethingElse);
    }

    /** A question answered by "yes", "no" or "not sure", and how often it is "yes"; {@code base} where {@code given} is silent. */
    public void yesNo(String id, Optional<Criterion> enableWhen, double base, Map<String, Double> given) {
        choice(id, Type.SINGLE, enableWhen, List.of("yes", "no", Answer.NOT_SURE));
        finding(id, "yes", base, given);
    }

    /** A question with options, of which the exclusive "none" goes with no other. */
    public void choice(String id, Type type, Optional<Criterion> enableWhen, List<String> values) {
        var options = values.stream()
                .map(value -> new Option(value, value, value.equals("none")))
                .toList();
        questions.add(
                new Question(id, id, Optional.empty(), id, type, options, Optional.empty(), enableWhen, false, false));
    }

    /** How often a question is answered by a value, 0 to 1; {@code base} where {@code given} is silent. */
    public void finding(String question, String value, double base, Map<String, Double> given) {
        var likelihoods = new HashMap<String, Likelihood>();
        given.forEach((condition, probability) -> likelihoods.put(condition, new Stated(probability, source())));
        findings.add(new Finding(
                question + " " + value,
                question,
                new OneOf(Set.of(value)),
                value,
                "not " + value,
                List.of(BaseRate.ofAll(base)),
                source(),
                likelihoods));
    }

    private Source source() {
        return new Cited(citation.id());
    }

    public KnowledgeBase build() {
        var all = new ArrayList<>(conditions);
        all.add(condition("something-else", HARDLY_ANY, true));
        return new KnowledgeBase(
                topic,
                all,
                questions,
                findings,
                List.of(),
                List.of(),
                Advice.NONE,
                List.of(citation),
                List.of(SameCare.policy(source())));
    }
}
