package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.Advice.WatchFor;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import health.charley.evaluation.example.LegCramps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever tells a sign that the guide itself warns of is sent to somebody, as urgently as the warning says. */
class ToldSignsTest {
    private static final Person ADULT = new Person(45, Sex.MALE, Pregnancy.NONE);
    private static final KnowledgeBase KNOWLEDGE = LegCramps.knowledge().base();

    @Test
    void no_sign_that_everyone_is_asked_for_is_left_to_self_care() {
        var left = KNOWLEDGE.topic().screens().stream()
                .flatMap(screen -> screen.questions().stream())
                .map(id -> KNOWLEDGE.question(id).orElseThrow())
                .flatMap(ToldSignsTest::signs)
                .filter(told -> level(told) == CareLevel.SELF_CARE)
                .toList();

        assertEquals(List.of(), left);
    }

    /** Where it takes something more to be as urgent, such as a medicine, that is told as well. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "chest-signs, chest-pain=yes",
        "chest-signs, breathless=yes",
        "cold-leg, cold-pale=yes onset=seconds",
        "tight-pain, tight-severe=yes exercise=yes",
        "bladder-numb, numb=saddle",
        "bladder-numb, bladder=yes",
        "skin-black, skin-damage=yes red=yes",
        "very-sick, very-ill=yes",
        "sudden-weakness, weak=new onset=seconds injury=no",
        "sudden-weakness, numb=one onset=seconds course=constant painful=very-bad",
        "one-leg-swells, swelling=one swell-speed=today",
        "red-fever, fever=yes",
        "red-fever, red=yes red-spread=fast",
        "dark-urine, dark-urine=yes",
        "hand-spasms, tetany=yes",
        "hand-spasms, seizure=yes",
        "hand-spasms, palpitations=yes knot=yes",
        "breath-swallow, breathless=yes",
        "new-weakness, weak=new",
        "stairs-weakness, weak=proximal meds=statin",
        "cannot-use-leg, weak=new",
        "red-skin, red=yes",
        "leg-sore, wound=yes",
        "foot-pain-rest, rest-foot-pain=yes",
        "fluids-come-up, cannot-keep-fluids=yes",
        "lost-sleep, sleep-loss=yes",
        "not-better, home-care=yes",
    })
    void what_is_to_be_watched_for_is_as_urgent_when_it_is_told(String item, String told) {
        var answers = Stream.of(told.split(" "))
                .map(answer -> answer.split("="))
                .reduce(
                        Answers.NONE,
                        (all, answer) -> all.with(answer[0], Answer.of(answer[1])),
                        (one, other) -> other);

        var warned = KNOWLEDGE.advice().watchFor().stream()
                .filter(each -> each.id().equals(item))
                .map(WatchFor::careLevel)
                .findFirst()
                .orElseThrow();

        assertTrue(level(answers).isAtLeast(warned), () -> level(answers) + " for " + told);
    }

    private static Stream<Answers> signs(Question question) {
        return question.possibleAnswers().entrySet().stream()
                .filter(answer -> !question.denial().equals(Optional.of(answer.getKey())))
                .filter(answer -> !(answer.getValue() instanceof NotSure))
                .map(answer -> Answers.NONE.with(question.id(), answer.getValue()));
    }

    /** What the red flags alone say. */
    private static CareLevel level(Answers told) {
        return KNOWLEDGE.redFlags().stream()
                .filter(redFlag -> redFlag.when().truth(ADULT, told) == Truth.YES)
                .map(RedFlag::level)
                .max(Comparator.naturalOrder())
                .orElse(CareLevel.SELF_CARE);
    }
}
