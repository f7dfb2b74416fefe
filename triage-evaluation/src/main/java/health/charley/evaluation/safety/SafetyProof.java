package health.charley.evaluation.safety;

import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.knowledge.firing.MinimalAnswers;
import health.charley.knowledge.firing.PersonClasses;
import health.charley.knowledge.wording.TopicWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a topic is safe under a policy pack, or how it is not. Each claim says by which {@link Method} it is shown, over
 * what, and how many cases were looked at. The properties, by number:
 *
 * <ol>
 *   <li>The outcome is never below a red flag that holds.
 *   <li>A red-flag answer never lowers a level.
 *   <li>"Not sure" never lowers a level.
 *   <li>No interview is longer than its limit.
 *   <li>Every condition can come first.
 *   <li>Every question can be asked.
 *   <li>Whoever would raise a red flag, were they asked, is asked.
 * </ol>
 *
 * The same knowledge gives the same report: what is drawn by chance is drawn from fixed seeds.
 */
public final class SafetyProof {

    /** How many kinds of people are looked at. */
    public enum Extent {
        /** A few of all ages, and for each red flag someone who can raise it. */
        FEW("a few kinds of people", "each of a few kinds of people"),
        /** Every kind that the knowledge base tells apart. */
        EVERYONE("all kinds of people", "each kind of people");

        private final String all;
        private final String each;

        Extent(String all, String each) {
            this.all = all;
            this.each = each;
        }

        /** In words, such as "all kinds of people". */
        public String all() {
            return all;
        }

        String each() {
            return each;
        }
    }

    /** The proof under each policy pack of the knowledge base. */
    public static List<ProofReport> of(KnowledgeBase knowledge, Extent extent) {
        return knowledge.policies().stream()
                .map(policy -> of(knowledge, policy, extent))
                .toList();
    }

    public static ProofReport of(KnowledgeBase knowledge, PolicyPack policy, Extent extent) {
        var kinds = new PersonClasses(knowledge);
        var people = extent == Extent.EVERYONE ? kinds.all() : kinds.few();
        var subject = Subject.of(knowledge, policy, extent, MinimalAnswers.MOST);
        return of(subject, Guide.of(new TriageEngine(knowledge, policy)), people);
    }

    static ProofReport of(Subject subject, Guide guide, List<Person> people) {
        var claims = new ArrayList<>(new RuleForm(subject).claims());
        claims.addAll(looked(checks(subject), guide, people));
        var remembering = new RememberingGuide(guide);
        searches(subject).forEach(search -> claims.addAll(search.claims(people, remembering)));
        claims.sort((one, other) -> one.id().compareTo(other.id()));
        var topic = subject.knowledge().topic();
        return new ProofReport(
                TopicWords.of(topic),
                topic.version(),
                subject.policy().id(),
                subject.extent(),
                people.size(),
                claims,
                Givens.of(subject));
    }

    private static List<Check> checks(Subject subject) {
        return List.of(
                new LevelFloor(subject),
                new CompletingAnswer(subject),
                new OneMoreSign(subject),
                new NotSureAnswer(subject),
                new RuleReach(subject),
                new RandomInterviews(subject),
                new NothingBeyondLimit(subject),
                new PageCount(subject),
                new EveryQuestion(subject));
    }

    private static List<Search> searches(Subject subject) {
        return List.of(new EveryCondition(subject), new EveryFiring(subject));
    }

    /** People are looked at side by side; what is found is put together in their order. */
    private static List<Claim> looked(List<Check> checks, Guide guide, List<Person> people) {
        var byPerson = people.parallelStream()
                .map(person -> findings(checks, new RememberingGuide(guide), person))
                .toList();
        var claims = new ArrayList<Claim>();
        for (var check = 0; check < checks.size(); check++) {
            var findings = new Findings();
            for (var found : byPerson) {
                findings.add(found.get(check));
            }
            claims.add(checks.get(check).claim(findings));
        }
        return claims;
    }

    private static List<Findings> findings(List<Check> checks, Guide guide, Person person) {
        return checks.stream()
                .map(check -> {
                    var findings = new Findings();
                    check.look(person, guide, findings);
                    return findings;
                })
                .toList();
    }

    private SafetyProof() {}
}
