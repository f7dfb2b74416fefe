package health.charley.evaluation.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.evaluation.example.LegCramps;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An interview is not over while one more answer would make the advice a great deal more urgent and there is time to ask. */
class HonestStopTest {
    private static final KnowledgeBase KNOWLEDGE = LegCramps.knowledge().base();
    private static final TriageEngine ENGINE =
            LegCramps.knowledge().engine(KNOWLEDGE.policies().get(0));
    private static final int BUDGET = 20;

    @Test
    void a_clot_of_ones_own_is_asked_for_where_it_makes_an_emergency_of_steady_pain_behind_the_knee() {
        var told = Map.of(
                "site", Answer.of("behind-knee"),
                "side", Answer.of("left"),
                "onset", Answer.of("hours-days"),
                "course", Answer.of("constant"),
                "painful", Answer.of("mild"),
                "meds", Answer.of("estrogen"),
                "prior-clot", Answer.of("me"));
        var woman = new Person(30, Sex.FEMALE, Pregnancy.NONE);

        var answers = played(woman, question -> told.getOrDefault(question.id(), denied(question)));

        assertTrue(answers.has("prior-clot"), answers.questions().toString());
        assertEquals(CareLevel.EMERGENCY, ENGINE.decide(woman, answers).level());
    }

    @Test
    void no_interview_with_answers_by_chance_ends_before_what_would_raise_the_level_was_asked() {
        var open = IntStream.range(0, 300)
                .boxed()
                .flatMap(HonestStopTest::leftOpen)
                .toList();

        assertEquals(List.of(), open);
    }

    /** What an interview with answers by chance, most of them denials, left open though one answer to it would raise the level. */
    private static Stream<String> leftOpen(int seed) {
        var random = new Random(seed);
        var person = new Person(18 + random.nextInt(70), Sex.MALE, Pregnancy.NONE);
        var answers = played(person, question -> random.nextDouble() < 0.85 ? denied(question) : any(question, random));
        var level = ENGINE.decide(person, answers).level();
        return level.isAtLeast(CareLevel.EMERGENCY)
                ? Stream.empty()
                : KNOWLEDGE.questions().stream()
                        .filter(question -> isOpen(question, person, answers))
                        .filter(question -> raises(question, level, person, answers))
                        .map(question -> "interview " + seed + ": " + question.id());
    }

    private static boolean isOpen(Question question, Person person, Answers answers) {
        return !answers.has(question.id())
                && question.enableWhen()
                        .map(when -> when.truth(person, answers) == Truth.YES)
                        .orElse(true);
    }

    private static boolean raises(Question question, CareLevel now, Person person, Answers answers) {
        return question.possibleAnswers().values().stream()
                .filter(answer -> !(answer instanceof NotSure))
                .map(answer -> ENGINE.decide(person, answers.with(question.id(), answer))
                        .level())
                .anyMatch(level -> level.compareTo(now) > 0 && level.isAtLeast(CareLevel.CONSULTATION_24));
    }

    private static Answers played(Person person, Function<Question, Answer> telling) {
        var answers = Answers.NONE;
        for (var page = page(person, answers); !page.isEmpty(); page = page(person, answers)) {
            for (var question : page) {
                answers = answers.with(question.id(), telling.apply(question));
            }
        }
        return answers;
    }

    private static List<Question> page(Person person, Answers answers) {
        return ENGINE.next(person, answers, BUDGET).fold(Ask::screen, conclude -> List.of());
    }

    private static Answer denied(Question question) {
        return question.denial().map(Answer::of).orElseGet(NotSure::new);
    }

    private static Answer any(Question question, Random random) {
        var answers = List.copyOf(question.possibleAnswers().values());
        return answers.get(random.nextInt(answers.size()));
    }
}
