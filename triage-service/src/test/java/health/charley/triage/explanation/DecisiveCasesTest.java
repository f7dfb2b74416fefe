package health.charley.triage.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.answer.Answers;
import health.charley.engine.explanation.DecisiveAnswer;
import health.charley.evaluation.vignette.VignetteFile;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.testing.Repository;
import org.junit.jupiter.api.Test;

/** What is said to change the advice does change it, in every open case under every policy. */
class DecisiveCasesTest {

    @Test
    void every_decisive_answer_leads_to_its_level_once_it_is_given() {
        var folder = Repository.root().resolve("knowledge/leg-cramps");
        var knowledge = KnowledgeLoader.load(folder);
        var checked = 0;
        for (var each : VignetteFile.read(folder.resolve("vignettes"), "open.yaml")) {
            for (var policy : knowledge.base().policies()) {
                var engine = knowledge.engine(policy);
                var now = engine.assess(each.person(), each.answers()).level();
                for (var decisive : engine.decisiveAnswers(each.person(), each.answers())) {
                    var then = engine.assess(each.person(), given(each.answers(), decisive))
                            .level();
                    assertEquals(decisive.level(), then, decisive.sentence());
                    assertEquals(decisive.raises(), then.compareTo(now) > 0, decisive.sentence());
                    checked++;
                }
            }
        }
        assertTrue(checked > 50, checked + " were checked");
    }

    private static Answers given(Answers answers, DecisiveAnswer decisive) {
        var answer = decisive.question().possibleAnswers().get(decisive.value());
        return answers.with(decisive.question().id(), answer);
    }
}
