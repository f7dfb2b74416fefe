package health.charley.evaluation.vignette;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.KnowledgeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cases in the form that the project publishes them in: a JSON list of stories, and beside it a list of their codings, the
 * answers to the questions of the evidence file. {@code docs/scorecard.md} describes both.
 */
public final class PublicCases {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> codings;
    private final ConditionNames names;
    private final PublicCase reader;
    private final List<Vignette> cases = new ArrayList<>();
    private final List<String> notEntered = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private PublicCases(Map<String, JsonNode> codings, KnowledgeBase knowledge) {
        this.codings = codings;
        this.names = new ConditionNames(knowledge);
        this.reader = new PublicCase(names, remarks);
    }

    /** The suite in a file of stories and the file of their codings; without one, the stories hold their answers themselves. */
    public static Suite read(Path stories, Optional<Path> coding, KnowledgeBase knowledge) {
        var codings = new LinkedHashMap<String, JsonNode>();
        coding.ifPresent(file ->
                list(file).forEach(coded -> codings.put(coded.path("id").asText(), coded)));
        var read = new PublicCases(codings, knowledge);
        // Alternatives are given by name only, and another story may tell which condition the name is for.
        list(stories).forEach(read::learnName);
        list(stories).forEach(read::add);
        codings.keySet().forEach(id -> read.remarks.add(id + ": there are answers and no story for them."));
        var name = stories.getFileName().toString().replaceFirst("\\.json$", "");
        return new Suite(name, read.cases, read.notEntered, read.remarks);
    }

    private void learnName(JsonNode story) {
        if (story.path("diagnosis").isTextual() && story.path("diagnosis_id").isTextual()) {
            names.learn(
                    story.path("diagnosis").asText(), story.path("diagnosis_id").asText());
        }
    }

    private void add(JsonNode story) {
        var id = story.path("id").asText("a case without an id");
        var coding = codings.remove(id);
        if (coding == null && !story.has("answers")) {
            notEntered.add(id + ": there are no answers for its story.");
            return;
        }
        try {
            cases.add(reader.read(story, coding == null ? story : coding));
        } catch (IllegalArgumentException | KnowledgeException e) {
            notEntered.add(id + ": " + e.getMessage());
        }
    }

    private static List<JsonNode> list(Path file) {
        var listed = new ArrayList<JsonNode>();
        tree(file).forEach(listed::add);
        return listed;
    }

    private static JsonNode tree(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new KnowledgeException(file.getFileName() + ": The file is missing.");
        }
        try {
            var tree = JSON.readTree(Files.readString(file));
            if (tree.isArray()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            throw new KnowledgeException(file.getFileName() + ": The file is not JSON, see line "
                    + e.getLocation().getLineNr() + ".");
        } catch (IOException e) {
            throw new KnowledgeException(file.getFileName() + ": The file cannot be read as UTF-8 text.");
        }
        throw new KnowledgeException(file.getFileName() + ": The file must be a list of cases.");
    }
}
