package health.charley.triage.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.problem.Problems;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.TopicKnowledge;
import health.charley.triage.answer.Case;
import health.charley.triage.answer.PastCase;
import health.charley.triage.assessment.ResultView;
import health.charley.triage.receipt.SignedAssessment;
import health.charley.triage.topic.KnowledgeView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Works assessments out again, with the knowledge that made them and with the newest. */
@Singleton
class Replays {
    private final KnowledgeRegistry knowledge;
    private final ObjectMapper json;

    Replays(KnowledgeRegistry knowledge, ObjectMapper json) {
        this.knowledge = knowledge;
        this.json = json;
    }

    ReplayView replay(SignedAssessment signed) {
        var topic = knowledge
                .topic(signed.topic())
                .orElseThrow(() -> Problems.conflict("This service holds no topic '" + signed.topic() + "'."));
        var stated = stated(signed, pinned(topic, signed.knowledge()));
        var result = ResultView.of(stated, stated.engine().assess(stated.person(), stated.answers()));
        var differences = differences(signed.resultText(), result);
        return new ReplayView(
                differences.isEmpty(),
                differences,
                topic.id(),
                signed.policy(),
                signed.knowledge(),
                result,
                today(signed, topic.newest()));
    }

    private static KnowledgeVersion pinned(TopicKnowledge topic, KnowledgeView named) {
        var version = topic.version(named.version())
                .orElseThrow(() -> Problems.conflict("This service no longer holds version '" + named.version()
                        + "' of topic '" + topic.id() + "', which the receipt names."));
        if (!version.sha256().equals(named.sha256())) {
            throw Problems.conflict("Version '" + named.version() + "' of topic '" + topic.id()
                    + "' here is not the one that the receipt names: its files have another hash.");
        }
        return version;
    }

    private static Case stated(SignedAssessment signed, KnowledgeVersion version) {
        return PastCase.of(version, signed.policy(), signed.person(), signed.answers())
                .filter(past -> past.leftOut().isEmpty())
                .map(PastCase::stated)
                .orElseThrow(() -> Problems.conflict(
                        "The receipt holds answers that this service cannot read with the knowledge that it names."));
    }

    private Optional<TodayView> today(SignedAssessment signed, KnowledgeVersion newest) {
        try {
            var told = ToldAdvice.of(signed.resultText(), json);
            return PastCase.of(newest, signed.policy(), signed.person(), signed.answers())
                    .map(past -> TodayView.of(past, signed.budget(), told));
        } catch (JsonProcessingException e) {
            throw Problems.conflict("The receipt holds a result that this service cannot read.");
        }
    }

    /** None where the texts are the same byte by byte. */
    private List<String> differences(String before, ResultView result) {
        try {
            var again = json.writeValueAsString(result);
            if (again.equals(before)) {
                return List.of();
            }
            var differences = JsonDifferences.between(json.readTree(before), json.readTree(again));
            // the same values in another order of properties
            return differences.isEmpty() ? List.of("") : differences;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result could not be written or read as JSON.", e);
        }
    }
}
