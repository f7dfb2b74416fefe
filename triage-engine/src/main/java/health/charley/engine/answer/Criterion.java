package health.charley.engine.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A condition on a person and their answers: when a question is worth asking, or when a red flag fires. What was not
 * asked is {@link Truth#OPEN} and never counts as absent.
 */
public sealed interface Criterion {

    Truth truth(Person person, Answers answers);

    /** Every question that this criterion looks at. */
    Set<String> questions();

    /** The questions that are still open and could still make this criterion true. */
    default Set<String> open(Person person, Answers answers) {
        return truth(person, answers) == Truth.OPEN ? unanswered(answers) : Set.of();
    }

    /** Like {@link #open}, but only of those branches that an answer has already begun to fulfil. */
    default Set<String> begun(Person person, Answers answers) {
        return Set.of();
    }

    private Set<String> unanswered(Answers answers) {
        var unanswered = new LinkedHashSet<>(questions());
        unanswered.removeIf(answers::has);
        return unanswered;
    }

    private static Set<String> union(List<Criterion> parts, Function<Criterion, Set<String>> of) {
        var union = new LinkedHashSet<String>();
        parts.forEach(part -> union.addAll(of.apply(part)));
        return union;
    }

    /** Holds when every part holds. */
    record All(List<Criterion> parts) implements Criterion {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth truth(Person person, Answers answers) {
            return parts.stream().map(part -> part.truth(person, answers)).reduce(Truth.YES, Truth::and);
        }

        @Override
        public Set<String> questions() {
            return union(parts, Criterion::questions);
        }

        @Override
        public Set<String> open(Person person, Answers answers) {
            if (truth(person, answers) != Truth.OPEN) {
                return Set.of();
            }
            return union(parts, part -> part.open(person, answers));
        }

        @Override
        public Set<String> begun(Person person, Answers answers) {
            if (truth(person, answers) != Truth.OPEN) {
                return Set.of();
            }
            var isBegun = parts.stream().anyMatch(part -> hasBegun(part, person, answers));
            return union(parts, part -> isBegun ? part.open(person, answers) : part.begun(person, answers));
        }

        private static boolean hasBegun(Criterion part, Person person, Answers answers) {
            var canBegin = !(part instanceof SexIs) && !isDenial(part);
            return canBegin && part.truth(person, answers).compareTo(Truth.UNSURE) >= 0;
        }
    }

    /** A "no", which many rules name beside the sign that matters. */
    private static boolean isDenial(Criterion part) {
        return part instanceof Chose chose && chose.values().equals(Set.of("no"));
    }

    /** Holds when at least one part holds. */
    record Any(List<Criterion> parts) implements Criterion {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth truth(Person person, Answers answers) {
            return parts.stream().map(part -> part.truth(person, answers)).reduce(Truth.NO, Truth::or);
        }

        @Override
        public Set<String> questions() {
            return union(parts, Criterion::questions);
        }

        @Override
        public Set<String> open(Person person, Answers answers) {
            return union(parts, part -> part.open(person, answers));
        }

        @Override
        public Set<String> begun(Person person, Answers answers) {
            return union(parts, part -> part.begun(person, answers));
        }
    }

    /** Holds when its part certainly does not. */
    record Not(Criterion part) implements Criterion {
        @Override
        public Truth truth(Person person, Answers answers) {
            return part.truth(person, answers).negated();
        }

        @Override
        public Set<String> questions() {
            return part.questions();
        }
    }

    /** A criterion on the answer to one question. */
    sealed interface OnAnswer extends Criterion {
        String question();

        /** How far an answer that was given meets it. */
        Truth of(Answer answer);

        @Override
        default Truth truth(Person person, Answers answers) {
            return answers.to(question()).map(this::of).orElse(Truth.OPEN);
        }

        @Override
        default Set<String> questions() {
            return Set.of(question());
        }
    }

    /** Holds when the answer is, or includes, one of {@code values}; {@code not-sure} may be one of them. */
    record Chose(String question, Set<String> values) implements OnAnswer {
        public Chose {
            values = Set.copyOf(values);
        }

        @Override
        public Truth of(Answer answer) {
            return answer.fold(
                    chosen -> Truth.of(chosen.includesAny(values)),
                    measured -> Truth.NO,
                    () -> values.contains(Answer.NOT_SURE) ? Truth.YES : Truth.UNSURE);
        }
    }

    /** Holds when at least {@code count} of the {@code counted} values are chosen. */
    record ChoseAtLeast(String question, int count, Set<String> counted) implements OnAnswer {
        public ChoseAtLeast {
            counted = Set.copyOf(counted);
        }

        @Override
        public Truth of(Answer answer) {
            return answer.fold(
                    chosen -> Truth.of(chosen.countOf(counted) >= count), measured -> Truth.NO, () -> Truth.UNSURE);
        }
    }

    /** Holds when the number answered lies within {@code from} and {@code to}, both included. */
    record NumberWithin(String question, double from, double to) implements OnAnswer {
        @Override
        public Truth of(Answer answer) {
            return answer.fold(
                    chosen -> Truth.NO,
                    measured -> Truth.of(measured.number() >= from && measured.number() <= to),
                    () -> Truth.UNSURE);
        }
    }

    /** A criterion on the person alone. */
    sealed interface OnPerson extends Criterion {
        @Override
        default Set<String> questions() {
            return Set.of();
        }
    }

    /** Holds when the person's age in years lies within {@code from} and {@code to}, both included. */
    record AgeWithin(int from, int to) implements OnPerson {
        @Override
        public Truth truth(Person person, Answers answers) {
            return Truth.of(person.age() >= from && person.age() <= to);
        }
    }

    /** Holds for a person of this sex. */
    record SexIs(Sex sex) implements OnPerson {
        @Override
        public Truth truth(Person person, Answers answers) {
            return Truth.of(person.sex() == sex);
        }
    }

    /** Holds in one of these pregnancy states; a pregnancy that is not known counts as "not sure". */
    record PregnancyIs(Set<Pregnancy> states) implements OnPerson {
        public PregnancyIs {
            states = Set.copyOf(states);
        }

        @Override
        public Truth truth(Person person, Answers answers) {
            if (states.contains(person.pregnancy())) {
                return Truth.YES;
            }
            return person.pregnancy() == Pregnancy.UNKNOWN && person.sex() == Sex.FEMALE ? Truth.UNSURE : Truth.NO;
        }
    }
}
