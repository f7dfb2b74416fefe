package health.charley.content.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import health.charley.content.manuscript.BrokenContentException;
import health.charley.edge.problem.JsonFaults;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of one content file: YAML between two lines {@code ---}, then a body. */
record ContentText(String yaml, String body) {
    private static final Pattern SHAPE = Pattern.compile("---\n(?<yaml>.*?\n)---\n(?<body>.*)", Pattern.DOTALL);
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static ContentText of(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw BrokenContentException.of("The file must begin with front matter between two lines '---'.");
        }
        return new ContentText(matcher.group("yaml"), matcher.group("body"));
    }

    <T> T head(Class<T> type) {
        try {
            return present(MAPPER.readValue(yaml, type));
        } catch (JsonProcessingException broken) {
            throw notUnderstood(broken);
        }
    }

    static <T> T parse(String yaml, TypeReference<T> type) {
        try {
            return present(MAPPER.readValue(yaml, type));
        } catch (JsonProcessingException broken) {
            throw notUnderstood(broken);
        }
    }

    private static <T> T present(T value) {
        if (value == null) {
            throw BrokenContentException.of("The YAML is empty.");
        }
        return value;
    }

    private static BrokenContentException notUnderstood(JsonProcessingException broken) {
        return BrokenContentException.of("The YAML is not understood: " + reason(broken));
    }

    private static String reason(JsonProcessingException broken) {
        if (broken instanceof JsonMappingException misfit) {
            var error = JsonFaults.error(misfit);
            return error.pointer() + ": " + unreadable(misfit).orElse(error.detail());
        }
        return broken.getOriginalMessage();
    }

    /** That the YAML itself is broken, at a place where a value was being read. */
    private static Optional<String> unreadable(JsonMappingException misfit) {
        return misfit.getCause() instanceof StreamReadException broken
                ? Optional.of(broken.getOriginalMessage())
                : Optional.empty();
    }
}
