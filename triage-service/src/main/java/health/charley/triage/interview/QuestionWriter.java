package health.charley.triage.interview;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.triage.topic.Json;
import health.charley.triage.topic.QuestionView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the questions of a screen, each once for every version of the knowledge: they are most of what an interview sends. */
@Singleton
class QuestionWriter {
    private final ObjectMapper json;
    /** By the SHA-256 of the knowledge, then by the place of the question in it. */
    private final Map<String, List<RawValue>> byKnowledge = new ConcurrentHashMap<>();

    QuestionWriter(ObjectMapper json) {
        this.json = json;
    }

    List<RawValue> write(List<Question> questions, KnowledgeVersion version) {
        var written = byKnowledge.computeIfAbsent(version.sha256(), sha256 -> writeAll(version.base()));
        var some = new RawValue[questions.size()];
        for (var i = 0; i < some.length; i++) {
            some[i] = written.get(version.base().placeOf(questions.get(i).id()));
        }
        return List.of(some);
    }

    private List<RawValue> writeAll(KnowledgeBase knowledge) {
        return knowledge.questions().stream().map(this::write).toList();
    }

    private RawValue write(Question question) {
        return new RawValue(new SerializedString(Json.write(json, QuestionView.from(question))));
    }
}
