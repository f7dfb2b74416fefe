package health.charley.edge.input;

import health.charley.edge.problem.ExpectedValue;
import health.charley.edge.problem.Problems;
import health.charley.edge.problem.WireName;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Numbers, truth values and ids in the query and the headers, read as strictly as JSON: a bad one is 400 with the
 * parameter's name (plain JAX-RS says 404). In a path, what can't be read can't be found.
 */
@Provider
public class PlainParameters implements ParamConverterProvider {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,18}");

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            int.class, text -> Integer.valueOf(matching(WHOLE_NUMBER, text)),
            Integer.class, text -> Integer.valueOf(matching(WHOLE_NUMBER, text)),
            long.class, text -> Long.valueOf(matching(WHOLE_NUMBER, text)),
            Long.class, text -> Long.valueOf(matching(WHOLE_NUMBER, text)),
            boolean.class, PlainParameters::truth,
            Boolean.class, PlainParameters::truth,
            UUID.class, text -> UUID.fromString(matching(UUID_TEXT, text)));

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reader = READERS.get(type);
        String name = annotations == null ? null : WireName.of(annotations).orElse(null);
        if (reader == null || name == null || isPath(annotations)) {
            return null;
        }
        return new Strict<>((Function<String, T>) reader, name, ExpectedValue.sentence(type));
    }

    private static boolean isPath(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return Boolean.valueOf(text);
    }

    private record Strict<T>(Function<String, T> reader, String name, String expected) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return reader.apply(value);
            } catch (IllegalArgumentException unreadable) {
                throw Problems.badParameter(name, expected);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
