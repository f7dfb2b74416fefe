package health.charley.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.answer.Answer;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.Option;
import health.charley.testing.Repository;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words beside the boxes of a screen, where a person does not read the questions. */
class TicksTest {
    @ParameterizedTest
    @ValueSource(strings = {"leg-cramps", "swollen-ankle"})
    void every_box_of_a_screen_says_what_it_means(String topic) {
        var base = KnowledgeLoader.load(Repository.root().resolve("knowledge").resolve(topic))
                .base();

        var silent = Stream.concat(base.topic().screens().stream(), base.topic().together().stream())
                .flatMap(screen -> screen.questions().stream())
                .map(id -> base.question(id).orElseThrow())
                .flatMap(TicksTest::boxesWithoutTick)
                .toList();

        assertEquals(List.of(), silent);
    }

    private static Stream<String> boxesWithoutTick(Question question) {
        return question.denial().stream()
                .flatMap(denial -> question.options().stream().filter(option -> isBox(option, denial)))
                .filter(option -> option.tick().isEmpty())
                .map(option -> question.id() + ": " + option.value());
    }

    private static boolean isBox(Option option, String denial) {
        return !option.value().equals(denial) && !option.value().equals(Answer.NOT_SURE);
    }
}
