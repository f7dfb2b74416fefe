package health.charley.triage.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import health.charley.engine.NextStep;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.evaluation.vignette.Vignette;
import health.charley.evaluation.vignette.VignetteFile;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.testing.Repository;
import health.charley.triage.answer.Case;
import health.charley.triage.assessment.ResultView;
import health.charley.triage.topic.QuestionView;
import java.nio.file.Path;
import java.util.List;

/** What the service makes of the open cases of the leg cramp knowledge. */
final class OpenCases {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

    /** Prints the next step and the outcome of each case in turn, as the wire would have them. */
    public static void main(String[] arguments) throws JsonProcessingException {
        var knowledge = KnowledgeLoader.load(folder());
        for (var each : all()) {
            for (var policy : knowledge.base().policies()) {
                System.out.println(JSON.writeValueAsString(outcome(knowledge, policy, each)));
            }
        }
    }

    static List<Vignette> all() {
        return VignetteFile.read(folder().resolve("vignettes"), "open.yaml");
    }

    private static Path folder() {
        return Repository.root().resolve("knowledge/leg-cramps");
    }

    private static List<Object> outcome(KnowledgeVersion knowledge, PolicyPack policy, Vignette each) {
        var engine = knowledge.engine(policy);
        NextStep step = engine.next(each.person(), each.answers(), 40);
        Object next =
                step.fold(ask -> ask.screen().stream().map(QuestionView::from).toList(), conclude -> List.of());
        var result = ResultView.of(
                new Case(knowledge, policy, each.person(), each.answers()),
                engine.assess(each.person(), each.answers()));
        return List.of(next, result);
    }

    private OpenCases() {}
}
