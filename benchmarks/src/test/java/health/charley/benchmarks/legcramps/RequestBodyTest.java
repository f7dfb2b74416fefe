package health.charley.benchmarks.legcramps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.charley.engine.NextStep.Ask;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.knowledge.TopicKnowledge;
import health.charley.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestBodyTest {
    private final Path topic = Repository.root().resolve("knowledge/leg-cramps");

    @Test
    void a_pregnant_woman_is_described_as_the_service_reads_it() {
        var version = TopicKnowledge.load(topic).newest();
        var answers = Answers.NONE.with("chest-pain", Answer.of("no")).with("weak", Answer.of("none"));
        var interview = new OpenInterview(
                version.engine(version.base().policies().get(0)),
                new Person(30, Sex.FEMALE, Pregnancy.PREGNANT),
                answers,
                20);

        var body = new RequestBody(version.base()).of(interview);

        assertEquals("""
                {"person":{"age":30,"sex":"female","pregnancy":"pregnant"},\
                "answers":[{"question":"chest-pain","value":"no"},{"question":"weak","values":["none"]}]}""", body);
    }

    @Test
    void the_last_step_of_an_open_interview_is_over_and_the_first_is_not() {
        var steps = OpenInterview.all(topic);

        assertFalse(steps.get(0).isOver());
        assertEquals(List.of(), steps.get(steps.size() - 1).nextStep().fold(Ask::screen, end -> List.of()));
    }
}
