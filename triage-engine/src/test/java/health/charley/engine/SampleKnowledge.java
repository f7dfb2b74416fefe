package health.charley.engine;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Criterion;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Interval;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.PredictiveValue;
import health.charley.engine.evidence.Reading;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.Advice;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Prevalence;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import health.charley.engine.knowledge.Screen;
import health.charley.engine.knowledge.Topic;
import health.charley.engine.selection.Asking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small invented knowledge bases for tests, built a line at a time; "something else" is always there. */
public final class SampleKnowledge {
    public static final String SOMETHING_ELSE = "something-else";

    private final List<Condition> conditions = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<EvidenceGroup> groups = new ArrayList<>();
    private final List<RedFlag> redFlags = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final List<Screen> together = new ArrayList<>();
    private Advice advice = Advice.NONE;
    private Map<String, CareLevel> redFlagLevels = Map.of();

    public SampleKnowledge condition(String id, double percent, CareLevel level) {
        return condition(id, Prevalence.ofAll(percent, Source.EXPERT_ESTIMATE), level, List.of());
    }

    public SampleKnowledge condition(String id, Prevalence prevalence, CareLevel level, List<String> selfCare) {
        conditions.add(SampleParts.condition(id, prevalence, level, selfCare, false));
        return this;
    }

    public SampleKnowledge somethingElse(double percent) {
        var prevalence = Prevalence.ofAll(percent, Source.EXPERT_ESTIMATE);
        conditions.add(SampleParts.condition(SOMETHING_ELSE, prevalence, CareLevel.SELF_CARE, List.of(), true));
        return this;
    }

    public SampleKnowledge yesNo(String id) {
        return question(id, Question.Type.SINGLE, Optional.empty(), "yes", "no", Answer.NOT_SURE);
    }

    public SampleKnowledge yesNo(String id, Criterion enableWhen) {
        return question(id, Question.Type.SINGLE, Optional.of(enableWhen), "yes", "no", Answer.NOT_SURE);
    }

    /** A yes/no question for what a person does by choice. */
    public SampleKnowledge habit(String id) {
        return question(id, Question.Type.SINGLE, Optional.empty(), true, "yes", "no", Answer.NOT_SURE);
    }

    public SampleKnowledge question(String id, Question.Type type, Optional<Criterion> enableWhen, String... values) {
        return question(id, type, enableWhen, false, values);
    }

    private SampleKnowledge question(
            String id, Question.Type type, Optional<Criterion> enableWhen, boolean habit, String... values) {
        questions.add(SampleParts.question(id, type, enableWhen, habit, values));
        return this;
    }

    public SampleKnowledge number(String id, double min, double max) {
        questions.add(SampleParts.number(id, min, max));
        return this;
    }

    /** A yes/no finding, named after its question, with P(yes | condition). */
    public SampleKnowledge finding(String question, double base, Map<String, Double> given) {
        return finding(question, question, Set.of("yes"), base, given);
    }

    public SampleKnowledge finding(
            String id, String question, Set<String> values, double base, Map<String, Double> given) {
        return finding(id, question, new Reading.OneOf(values), List.of(BaseRate.ofAll(base)), given);
    }

    public SampleKnowledge finding(
            String id, String question, Reading reading, List<BaseRate> bases, Map<String, Double> given) {
        var likelihoods = new LinkedHashMap<String, Likelihood>();
        given.forEach((condition, p) -> likelihoods.put(condition, new Likelihood.Stated(p, Source.EXPERT_ESTIMATE)));
        findings.add(SampleParts.finding(id, question, reading, bases, likelihoods));
        return this;
    }

    /** A yes/no finding, named after its question, whose likelihood under one condition a study has measured. */
    public SampleKnowledge measured(String question, double base, String condition, double p, Interval interval) {
        return stated(
                question,
                base,
                Map.of(condition, new Likelihood.Stated(p, Source.EXPERT_ESTIMATE, Optional.of(interval))));
    }

    /** A yes/no finding, named after its question, of which something is stated under these conditions. */
    public SampleKnowledge stated(String question, double base, Map<String, Likelihood> given) {
        var yes = new Reading.OneOf(Set.of("yes"));
        findings.add(SampleParts.finding(question, question, yes, List.of(BaseRate.ofAll(base)), given));
        return this;
    }

    public SampleKnowledge group(double damping, Optional<Bounds> bounds, String... members) {
        groups.add(new EvidenceGroup(
                "group-" + groups.size(),
                "Group",
                List.of(members),
                damping,
                bounds,
                "They depend.",
                Source.EXPERT_ESTIMATE));
        return this;
    }

    public SampleKnowledge redFlag(String id, CareLevel level, Criterion when) {
        redFlags.add(SampleParts.redFlag(id, level, when, List.of(), Optional.empty()));
        return this;
    }

    public SampleKnowledge redFlag(
            String id, CareLevel level, Criterion when, List<String> thinkOf, double predictiveValue) {
        var value = new PredictiveValue(predictiveValue, Source.EXPERT_ESTIMATE);
        redFlags.add(SampleParts.redFlag(id, level, when, thinkOf, Optional.of(value)));
        return this;
    }

    public SampleKnowledge screen(String... ids) {
        screens.add(new Screen("Any of these?", Optional.empty(), List.of(ids)));
        return this;
    }

    /** Questions on one page that is shown when one of them is due. */
    public SampleKnowledge together(String... ids) {
        together.add(new Screen("Any of those?", Optional.empty(), List.of(ids)));
        return this;
    }

    /** What the policy pack makes of red flags. */
    public SampleKnowledge redFlagLevels(Map<String, CareLevel> levels) {
        redFlagLevels = levels;
        return this;
    }

    public SampleKnowledge advice(Advice some) {
        advice = some;
        return this;
    }

    public SampleKnowledge citation(String id) {
        citations.add(new Citation(id, "A study.", Optional.empty(), Optional.empty(), Citation.Checked.READ));
        return this;
    }

    public KnowledgeBase build() {
        var topic = new Topic(
                "sample", "1", "Sample", "Invented.", "en-US", "sample", 12, 20, screens, together, "Not a diagnosis.");
        return new KnowledgeBase(
                topic,
                conditions,
                questions,
                findings,
                groups,
                redFlags,
                advice,
                citations,
                List.of(SamplePolicy.with(redFlagLevels)));
    }

    public TriageEngine engine() {
        return new TriageEngine(build(), SamplePolicy.with(redFlagLevels));
    }

    public TriageEngine engine(Asking asking) {
        return new TriageEngine(build(), SamplePolicy.with(redFlagLevels), asking);
    }
}
