package health.charley.edge.input;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a caller would like to get (RFC 9110 §12.5). One that can't be read counts as not given; REST would fail on it.
 * Beyond the standard {@code *} is read as {@code *}{@code /*} and {@code q=.2} as a weight, for Java's own client says so.
 */
final class Preferences {

    static final String MEDIA_TYPES = "Accept";

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}";

    private static final String WEIGHT = "[qQ]=(?:0(?:\\.[0-9]{1,3})?|1(?:\\.0{1,3})?)";

    /** What a caller does not take; the framework would send it all the same (RFC 9110 §12.4.2). */
    private static final Pattern NOT_TAKEN = Pattern.compile(".*;\\s*[qQ]=0(?:\\.0{1,3})?");

    private static final String PARAMETER = "(?![qQ]=)" + NAME + "=(?:" + NAME + "|\"[^\"\\\\]{0,126}\")";

    private static final Map<String, Pattern> READABLE = Map.of(
            MEDIA_TYPES,
            readable("(?:\\*/\\*|" + NAME + "/(?:\\*|" + NAME + "))(?:\\s*;\\s*" + PARAMETER + ")*+"),
            "Accept-Language",
            readable("(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8})"),
            "Accept-Charset",
            readable("(?:\\*|" + NAME + ")"),
            "Accept-Encoding",
            readable("(?:\\*|" + NAME + ")"));

    private Preferences() {}

    /** Strikes out whatever can't be read, and media types that are named as not taken. */
    static void tidy(MultiMap headers) {
        READABLE.forEach((name, readable) -> tidy(headers, name, readable));
    }

    private static void tidy(MultiMap headers, String name, Pattern readable) {
        List<String> given = headers.getAll(name);
        if (given.isEmpty()) {
            return;
        }
        List<String> kept = given.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .map(one -> name.equals(MEDIA_TYPES) ? inFull(one) : one)
                .filter(one -> readable.matcher(one).matches())
                .filter(one ->
                        !name.equals(MEDIA_TYPES) || !NOT_TAKEN.matcher(one).matches())
                .toList();
        headers.remove(name);
        if (!kept.isEmpty()) {
            headers.set(name, String.join(", ", kept));
        }
    }

    private static String inFull(String range) {
        String weighted = range.replace("q=.", "q=0.");
        return weighted.equals("*") || weighted.startsWith("*;") ? "*/" + weighted : weighted;
    }

    private static Pattern readable(String range) {
        return Pattern.compile(range + "(?:\\s*;\\s*" + WEIGHT + ")?");
    }
}
