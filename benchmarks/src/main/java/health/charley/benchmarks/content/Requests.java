package health.charley.benchmarks.content;

import health.charley.benchmarks.http.Connection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What readers ask for, the same in each run. */
final class Requests {
    private static final String CONTENT = "/api/content/v1/";
    private static final int READINGS = 50;
    private static final int SEED = 7;

    /** Words that are on nearly every page, in several, in few and in none; beginnings, synonyms and slips of the finger. */
    private static final List<String> TYPED = List.of(
            "leg cramps",
            "cramp",
            "calf pain at night",
            "charley horse",
            "deep vein thrombosis",
            "blood clot",
            "restless legs",
            "muscle",
            "swollen leg",
            "crapms",
            "thrombosys",
            "nothing like this anywhere",
            "pain after walking");

    private Requests() {}

    static List<byte[]> searches() {
        var random = new SplittableRandom(SEED);
        var generated = IntStream.range(0, 37)
                .mapToObj(n ->
                        n % 2 == 0 ? Vocabulary.word(random) : Vocabulary.word(random) + " " + Vocabulary.word(random));
        return Stream.concat(TYPED.stream(), generated)
                .map(query -> Connection.postRequest(CONTENT + "search", "{\"query\":\"" + query + "\"}"))
                .toList();
    }

    /** Any of the generated pages. */
    static List<byte[]> readings(int pages) {
        var random = new SplittableRandom(SEED);
        return IntStream.range(0, READINGS)
                .mapToObj(n -> GeneratedPages.slug(1 + random.nextInt(pages)))
                .map(slug -> Connection.getRequest(CONTENT + "causes/" + slug))
                .toList();
    }
}
