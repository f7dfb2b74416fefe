package health.charley.evaluation.population;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.inference.InferenceModels;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.evaluation.interview.CasePlayer;
import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.scorecard.Run;
import health.charley.evaluation.vignette.Suite;
import health.charley.evaluation.vignette.Vignette;
import health.charley.evaluation.vignette.Vignette.Origin;
import health.charley.knowledge.KnowledgeVersion;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Simulated people. Age is even between 18 and 90 and sex by halves; of women under 50, one in 20 is pregnant and one in 50
 * has just given birth. These are assumptions of the simulation. The condition is drawn from the prior of such a person, the
 * answers from the likelihoods of the condition. The seed is fixed, so the same knowledge always meets the same people.
 */
public final class Population {
    private static final long SEED = 20_260_102;

    private final KnowledgeVersion knowledge;
    private final PolicyPack policy;
    private final CasePlayer player;
    private final InferenceModels models;

    private Population(KnowledgeVersion knowledge, PolicyPack policy) {
        this.knowledge = knowledge;
        this.policy = policy;
        this.player = new CasePlayer(knowledge, policy);
        this.models = new InferenceModels(knowledge.base());
    }

    /** So many people, each interviewed under the first policy of the topic. */
    public static Run interviewed(KnowledgeVersion knowledge, int people) {
        var policy = knowledge.base().policies().get(0);
        var population = new Population(knowledge, policy);
        var played = IntStream.range(0, people)
                .parallel()
                .mapToObj(population::interview)
                .toList();
        var suite = new Suite("simulated-people", List.of(), List.of(), List.of());
        return Run.ofWhole(suite, policy.id(), Manner.ASKED, played);
    }

    private PlayedCase interview(int number) {
        var chance = new SplittableRandom(SEED + number);
        var person = person(chance);
        var condition = condition(person, chance);
        var answers = new DrawnAnswers(models.modelFor(person), condition, chance);
        return player.play(told(number, person, condition), answers::to);
    }

    private static Person person(SplittableRandom chance) {
        var age = 18 + chance.nextInt(73);
        if (chance.nextBoolean()) {
            return new Person(age, Sex.MALE, Pregnancy.NONE);
        }
        var drawn = chance.nextDouble();
        if (age >= 50 || drawn >= 0.07) {
            return new Person(age, Sex.FEMALE, Pregnancy.NONE);
        }
        return new Person(age, Sex.FEMALE, drawn < 0.05 ? Pregnancy.PREGNANT : Pregnancy.POSTPARTUM);
    }

    /** A condition by its place in the knowledge base. */
    private int condition(Person person, SplittableRandom chance) {
        var prior = knowledge.engine(policy).differential(person, Answers.NONE);
        var probabilities = IntStream.range(0, prior.conditions().size())
                .mapToDouble(prior::probability)
                .toArray();
        return Draw.oneOf(probabilities, chance);
    }

    private Vignette told(int number, Person person, int condition) {
        var cause = knowledge.base().conditions().get(condition);
        var level = policy.levelOf(cause);
        return new Vignette(
                "person-" + number,
                "A simulated person",
                Origin.TEXTBOOK,
                "drawn from the knowledge base",
                person,
                Answers.NONE,
                cause.id(),
                List.of(),
                level,
                new TreeSet<>(List.of(level)),
                List.of());
    }
}
