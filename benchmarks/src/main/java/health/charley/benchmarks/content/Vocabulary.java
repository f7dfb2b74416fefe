package health.charley.benchmarks.content;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up language: a few real words that come often and thousands of invented ones that come ever more rarely. */
final class Vocabulary {
    private static final List<String> COMMON = List.of(
            "leg",
            "cramp",
            "muscle",
            "pain",
            "calf",
            "night",
            "doctor",
            "walking",
            "swollen",
            "thrombosis",
            "vein",
            "blood",
            "clot",
            "exercise",
            "stretch",
            "water",
            "medicine",
            "pregnancy",
            "nerve",
            "restless");

    private static final int INVENTED = 6_000;
    private static final int SEED = 3;
    private static final List<String> WORDS = words();

    private Vocabulary() {}

    /** A word; the cube makes the first tenth of all words come about as often as the other nine. */
    static String word(SplittableRandom random) {
        var draw = random.nextDouble();
        return WORDS.get((int) (draw * draw * draw * WORDS.size()));
    }

    static String text(SplittableRandom random, int words) {
        return IntStream.range(0, words).mapToObj(n -> word(random)).collect(Collectors.joining(" "));
    }

    private static List<String> words() {
        var random = new SplittableRandom(SEED);
        var words = new ArrayList<>(COMMON);
        while (words.size() < COMMON.size() + INVENTED) {
            words.add(invented(random));
        }
        return List.copyOf(words);
    }

    private static String invented(SplittableRandom random) {
        var consonants = "bdfgklmnprstvz";
        var vowels = "aeiou";
        var word = new StringBuilder();
        for (var syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(consonants.charAt(random.nextInt(consonants.length())))
                    .append(vowels.charAt(random.nextInt(vowels.length())));
        }
        return word.append(consonants.charAt(random.nextInt(consonants.length())))
                .toString();
    }
}
