package health.charley.content.ask.redflag;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Rules and red-flag words as they lie in the knowledge of each topic, packed with this service when it is built. */
final class PackagedRules {
    private static final String FOLDER = "red-flags";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PackagedRules() {}

    /** The rules of a topic and the words for them. */
    record TopicRules(List<RedFlag> rules, RedFlagWordsFile words) {}

    /** Of the topics that have such words. */
    static List<TopicRules> topics() {
        var found = new ArrayList<TopicRules>();
        try {
            ClassPathUtils.consumeAsPaths(
                    PackagedRules.class.getClassLoader(), FOLDER, folder -> found.addAll(topicsIn(folder)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static List<TopicRules> topicsIn(Path folder) {
        try (var topics = Files.list(folder)) {
            return topics.filter(topic -> Files.isRegularFile(words(topic)))
                    .sorted()
                    .map(PackagedRules::topic)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path words(Path topic) {
        return topic.resolve("words").resolve("red-flag-words.yaml");
    }

    private static TopicRules topic(Path folder) {
        try {
            var name = folder.getFileName().toString().replace("/", "");
            var rules = YAML.readTree(Files.readString(folder.resolve("red-flags.yaml")));
            return new TopicRules(
                    StreamSupport.stream(rules.spliterator(), false)
                            .map(rule -> redFlag(name, rule))
                            .toList(),
                    YAML.readValue(Files.readString(words(folder)), RedFlagWordsFile.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RedFlag redFlag(String topic, JsonNode rule) {
        return new RedFlag(
                topic,
                rule.path("id").asText(),
                rule.path("level").asText(),
                rule.path("text").asText());
    }
}
