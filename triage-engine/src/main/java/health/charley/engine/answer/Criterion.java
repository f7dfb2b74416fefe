package health.charley.engine.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A condition on a person and their answers: when a question is worth asking, or when a red flag fires. What was not
 * asked is {@link Truth#OPEN} and never counts as absent.
 */
public sealed interface Criterion {

    Truth truth(Person person, Answers answers);

    /** Every question that this criterion looks at. */
    Set<String> questions();

    private static Set<String> questionsOf(List<Criterion> parts) {
        var questions = new LinkedHashSet<String>();
        parts.forEach(part -> questions.addAll(part.questions()));
        return questions;
    }

    /** Holds when every part holds. */
    record All(List<Criterion> parts) implements Criterion {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth truth(Person person, Answers answers) {
            var least = Truth.YES;
            for (var part : parts) {
                least = least.and(part.truth(person, answers));
            }
            return least;
        }

        @Override
        public Set<String> questions() {
            return questionsOf(parts);
        }
    }

    /** Holds when at least one part holds. */
    record Any(List<Criterion> parts) implements Criterion {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth truth(Person person, Answers answers) {
            var greatest = Truth.NO;
            for (var part : parts) {
                greatest = greatest.or(part.truth(person, answers));
            }
            return greatest;
        }

        @Override
        public Set<String> questions() {
            return questionsOf(parts);
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
