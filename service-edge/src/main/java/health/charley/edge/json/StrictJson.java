package health.charley.edge.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * JSON as the services read and write it. Nothing is guessed: {@code "3"} is not a number, {@code 1.0} is not a whole
 * one, {@code 1} is not {@code true}, {@code [2026,5,6]} is no day and {@code 5} no time, a property nobody knows is a
 * mistake. Absent things are left out, not null.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    /** The longest text that is read, in characters; a property that may be as long says so below this. */
    public static final int LONGEST_TEXT = 200_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(LONGEST_TEXT)
            .maxNumberLength(100)
            .maxNameLength(200)
            .build();

    private static final List<CoercionInputShape> NOT_TEXT =
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    /** Last of all: what Jackson's own modules bring for times is to be replaced. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // the builder that replaces these is not what Quarkus hands out
    public void customize(ObjectMapper mapper) {
        limit(mapper.getFactory());
        mapper.registerModule(times());
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        NOT_TEXT.forEach(
                shape -> mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail));
        mapper.disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.setSerializationInclusion(JsonInclude.Include.NON_ABSENT);
    }

    private static SimpleModule times() {
        return new SimpleModule("times as text")
                .addDeserializer(LocalDate.class, new TextualTime<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(Instant.class, new TextualTime<>(Instant.class, Instant::parse));
    }

    private static void limit(JsonFactory factory) {
        factory.setStreamReadConstraints(LIMITS);
        factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    }
}
