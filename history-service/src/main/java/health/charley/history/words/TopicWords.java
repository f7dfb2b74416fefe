package health.charley.history.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one version of a topic's knowledge calls things.
 *
 * @param title the topic
 * @param sha256 of the knowledge files, in hex
 * @param questions by id
 * @param screening ids of the questions that look for red flags: the first screens, and those of which one answer alone
 *     raises a red flag
 * @param findings the question of each finding, and the finding as a sentence to a person who has it, by the finding's id
 * @param snomed the SNOMED CT code of each condition for which one was verified, by the condition's id
 */
public record TopicWords(
        String title,
        String sha256,
        Map<String, QuestionWords> questions,
        List<String> screening,
        Map<String, FindingWords> findings,
        Map<String, String> snomed) {

    public TopicWords {
        questions = Map.copyOf(questions);
        screening = List.copyOf(screening);
        findings = Map.copyOf(findings);
        snomed = Map.copyOf(snomed);
    }

    /** A finding: the question that shows it, and the sentence to a person who has it. */
    public record FindingWords(String question, String present) {}

    /** Reads the two documents that triage serves of a topic. What they hold beyond this is passed over. */
    static TopicWords from(JsonNode topic, JsonNode evidence) {
        var questions = new LinkedHashMap<String, QuestionWords>();
        topic.required("questions").forEach(question -> questions.put(text(question, "id"), question(question)));
        var screening = new LinkedHashSet<String>();
        topic.path("screens").forEach(screen -> screen.forEach(id -> screening.add(id.asText())));
        topic.path("redFlags").forEach(rule -> rule.path("signs").forEach(id -> screening.add(id.asText())));
        var findings = new LinkedHashMap<String, FindingWords>();
        evidence.required("findings").forEach(finding -> findings.put(text(finding, "id"), finding(finding)));
        var snomed = new LinkedHashMap<String, String>();
        topic.path("conditions")
                .forEach(condition ->
                        optional(condition, "snomed").ifPresent(code -> snomed.put(text(condition, "id"), code)));
        return new TopicWords(
                text(topic, "title"),
                text(topic.required("knowledge"), "sha256"),
                questions,
                List.copyOf(screening),
                findings,
                snomed);
    }

    private static QuestionWords question(JsonNode question) {
        var options = new LinkedHashMap<String, String>();
        question.path("options").forEach(option -> options.put(text(option, "value"), text(option, "label")));
        return new QuestionWords(
                text(question, "id"),
                text(question, "text"),
                options,
                optional(question, "denial"),
                optional(question, "unit"));
    }

    private static FindingWords finding(JsonNode finding) {
        return new FindingWords(text(finding, "question"), text(finding, "present"));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asText();
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }
}
