package health.charley.engine.answer;

import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.answer.Criterion.OnAnswer;
import health.charley.engine.answer.Criterion.OnPerson;
import health.charley.engine.answer.Criterion.SexIs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The questions of a knowledge base and the simple criteria that look at them, each by a number. A criterion that stands in
 * several rules is one here, and is held against an answer once.
 */
public final class SheetLayout {
    private final QuestionPlaces places;
    private final Map<Criterion, Integer> numbers = new HashMap<>();
    private final List<Leaf<OnPerson>> ofPerson = new ArrayList<>();
    private final List<List<Leaf<OnAnswer>>> ofQuestion = new ArrayList<>();
    /** By question. */
    private final List<ByAnswer<Met>> met = new ArrayList<>();

    private int compounds;

    /** A simple criterion and its number. */
    record Leaf<T extends Criterion>(int number, T criterion) {}

    /** How far an answer meets each criterion that looks at its question; the criteria are {@code leaves}, by number. */
    record Met(int[] leaves, Truth[] truths) {
        static Met of(List<Leaf<OnAnswer>> leaves, Answer answer) {
            var met = new Met(new int[leaves.size()], new Truth[leaves.size()]);
            for (var i = 0; i < met.leaves.length; i++) {
                met.leaves[i] = leaves.get(i).number();
                met.truths[i] = leaves.get(i).criterion().of(answer);
            }
            return met;
        }
    }

    public SheetLayout(QuestionPlaces places) {
        this.places = places;
        for (var question = 0; question < places.size(); question++) {
            var leaves = new ArrayList<Leaf<OnAnswer>>();
            ofQuestion.add(leaves);
            met.add(new ByAnswer<>(answer -> Met.of(leaves, answer)));
        }
    }

    /** Makes a criterion ready, whose questions must all be known; every criterion before the first sheet. */
    public Rule compile(Criterion criterion) {
        if (criterion instanceof All all) {
            return new CompoundRule.All(compounds++, compile(all.parts()));
        }
        if (criterion instanceof Any any) {
            return new CompoundRule.Any(compounds++, compile(any.parts()));
        }
        if (criterion instanceof Not not) {
            return new Rule.OfNot(compile(not.part()));
        }
        return criterion instanceof OnPerson onPerson ? compile(onPerson) : compile((OnAnswer) criterion);
    }

    private Rule[] compile(List<Criterion> parts) {
        return parts.stream().map(this::compile).toArray(Rule[]::new);
    }

    private Rule compile(OnPerson criterion) {
        if (!numbers.containsKey(criterion)) {
            ofPerson.add(new Leaf<>(number(criterion), criterion));
        }
        return new Rule.OfPerson(numbers.get(criterion), criterion instanceof SexIs);
    }

    private Rule compile(OnAnswer criterion) {
        var question = places.of(criterion.question());
        if (!numbers.containsKey(criterion)) {
            ofQuestion.get(question).add(new Leaf<>(number(criterion), criterion));
        }
        var isDenial = criterion instanceof Chose chose && chose.values().equals(Set.of("no"));
        return new Rule.OfAnswer(numbers.get(criterion), question, isDenial);
    }

    private int number(Criterion criterion) {
        numbers.put(criterion, numbers.size());
        return numbers.get(criterion);
    }

    /** How many rules have several parts; they are numbered from 0. */
    int compounds() {
        return compounds;
    }

    List<Leaf<OnAnswer>> leavesOf(int question) {
        return ofQuestion.get(question);
    }

    Met met(int question, Answer answer) {
        return met.get(question).of(answer);
    }

    /** The answers of a person as numbers; those to questions that are not known are left out. */
    public AnswerSheet sheet(Person person, Answers answers) {
        var ofLeaves = new Truth[numbers.size()];
        Arrays.fill(ofLeaves, Truth.OPEN);
        for (var leaf : ofPerson) {
            ofLeaves[leaf.number()] = leaf.criterion().truth(person, Answers.NONE);
        }
        var sheet = new AnswerSheet(this, ofLeaves, new Answer[places.size()]);
        places.visit(answers, sheet::put);
        return sheet;
    }
}
