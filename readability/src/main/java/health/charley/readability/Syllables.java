package health.charley.readability;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many syllables an English word has, by rules of spelling: each run of vowels is one, save for silent letters at the
 * end and for vowels that stand together but are spoken apart. What has no vowel is spelled out, as "GP" is. Words that the
 * rules miss are listed.
 */
final class Syllables {
    private static final Pattern PARTS = Pattern.compile("[^a-z]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Written, not spoken: the last letters of "calves" and "rubbed", not of "ankle"; the middle of "lifetime". */
    private static final List<Pattern> SILENT = List.of(
            Pattern.compile("[^aeiouy]e$(?<![^aeiouy]le)"),
            Pattern.compile("[^aeiouyscxzg]es$(?<![^aeiouy]les)(?<![sc]hes)"),
            Pattern.compile("[^aeiouydt]ed$(?<![^aeiouyl]led)"),
            Pattern.compile("[^aeiouy]e(?:ly|less|ness|ment|ful)s?$(?<![^aeiouy]leless)"),
            Pattern.compile("^(?:some|there|life|home)(?=[^aeiouyrs])|fore(?=h)|else(?=w)"));

    /** Spoken apart: "di-arrhe-a", "medi-um", "di-et", "easi-est", "re-act", "be-ing", "annu-al", "spas-m", "did-n't". */
    private static final List<Pattern> APART = List.of(
            Pattern.compile("i[ao](?<![cglst]ia(?=[lnr]))(?<![cgstx]io(?=[nu]))(?<!ia(?=ge))"),
            Pattern.compile("i(?:um|us|et)|rrhea|yol"),
            Pattern.compile("[aeiouy][^aeiouy]+ie(?:r|st)$"),
            Pattern.compile("^(?:re|pre)a(?=ct|ss)|crea(?=te)"),
            Pattern.compile("[aeouy]ing"),
            Pattern.compile("[^gq]u(?:al|at|ou|id|ent)"),
            Pattern.compile("sm$|[ds]nt$"));

    /** The words that the rules miss, by how many syllables they have. */
    private static final Map<Integer, Set<String>> LISTED = Map.of(
            2, Set.of("evening", "evenings", "something", "tired"),
            3, Set.of("anyone", "area", "areas", "nausea"),
            4, Set.of("diabetes", "sciatica"));

    /** The syllables of what stands between two spaces; a number has one. */
    static int of(String word) {
        var syllables = PARTS.splitAsStream(word.replace("'", "").replace("’", ""))
                .filter(part -> !part.isEmpty())
                .mapToInt(Syllables::ofPart)
                .sum();
        return Math.max(1, syllables);
    }

    private static int ofPart(String part) {
        return LISTED.entrySet().stream()
                .filter(listed -> listed.getValue().contains(part))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> spoken(part));
    }

    private static int spoken(String part) {
        var vowels = count(VOWELS, part);
        if (vowels == 0) {
            return part.length();
        }
        var spoken = vowels - count(SILENT, part) + count(APART, part);
        return Math.max(1, spoken);
    }

    private static int count(List<Pattern> patterns, String part) {
        return patterns.stream().mapToInt(pattern -> count(pattern, part)).sum();
    }

    private static int count(Pattern pattern, String part) {
        return (int) pattern.matcher(part).results().count();
    }

    private Syllables() {}
}
