package health.charley.edge.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What JSON value a Java type takes, in words for whoever sent another. */
public final class ExpectedValue {

    private static final ObjectMapper WIRE = new ObjectMapper();

    private static final List<Class<?>> WHOLE = List.of(
            int.class,
            long.class,
            short.class,
            byte.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            java.math.BigInteger.class);

    private ExpectedValue() {}

    /** A sentence that says what is expected where this type stands. */
    public static String sentence(Class<?> type) {
        return type.isEnum() ? "This must be one of: " + values(type) + "." : "This must be " + kind(type) + ".";
    }

    private static String values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> WIRE.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }

    private static String kind(Class<?> type) {
        if (WHOLE.contains(type)) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
            return "a number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        return kindOfText(type);
    }

    private static String kindOfText(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type) || type == char.class || type == Character.class) {
            return "a text";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a date or time in ISO 8601";
        }
        return kindOfContainer(type);
    }

    private static String kindOfContainer(Class<?> type) {
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isRecord() || Map.class.isAssignableFrom(type) ? "an object that fits" : "a value that fits";
    }
}
