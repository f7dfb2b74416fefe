package health.charley.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Other spellings of a path that a server may take for the path itself. */
final class PathForm {

    private static final List<String> SUFFIXES = List.of(";x", ";a=b", "%3B", "%3Bx", "%2F", "%5C", "/", "%00", "%20");

    private static final List<String> SEPARATORS = List.of("//", "%2F", "%5C", "/./", "/%2e/", "/x/../", "/;x/");

    private PathForm() {}

    /** Every form of the path, each suffix at each segment and each separator at each slash. */
    static Set<String> of(String path) {
        List<String> segments = List.of(path.substring(1).split("/"));
        Set<String> forms = new LinkedHashSet<>();
        for (int i = 0; i < segments.size(); i++) {
            int at = i;
            SUFFIXES.forEach(suffix -> forms.add(joined(segments, at, "/", segments.get(at) + suffix)));
            SEPARATORS.forEach(separator -> forms.add(joined(segments, at, separator, segments.get(at))));
            forms.add(joined(segments, at, "/", withFirstLetterEncoded(segments.get(at))));
        }
        forms.removeIf(form -> !form.startsWith("/") || form.equals(path));
        return forms;
    }

    /** The path with another segment at this place, and another separator before it. */
    private static String joined(List<String> segments, int at, String separator, String segment) {
        List<String> parts = new ArrayList<>();
        IntStream.range(0, segments.size())
                .boxed()
                .flatMap(i -> i == at ? Stream.of(separator, segment) : Stream.of("/", segments.get(i)))
                .forEach(parts::add);
        return String.join("", parts);
    }

    private static String withFirstLetterEncoded(String segment) {
        return segment.isEmpty() ? segment : "%" + Integer.toHexString(segment.charAt(0)) + segment.substring(1);
    }
}
