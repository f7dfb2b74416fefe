package health.charley.content.search;

import java.util.List;
import java.util.Map;

/**
 * What words as typed may grow to, where the index does not tell by itself. It holds words without their endings, so {@code
 * dehydra} is the beginning of {@code dehydration}, but of nothing that the index holds.
 */
record WholeWords(Map<String, List<String>> words) {
    static final WholeWords NONE = new WholeWords(Map.of());

    WholeWords {
        words = Map.copyOf(words);
    }

    List<String> of(String typed) {
        return words.getOrDefault(typed, List.of());
    }
}
