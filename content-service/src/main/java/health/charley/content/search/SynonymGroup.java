package health.charley.content.search;

import java.util.List;

/** Words or phrases of a language, such as {@code en}, that mean the same to those who search. */
public record SynonymGroup(String language, List<String> words) {
    public SynonymGroup {
        words = List.copyOf(words);
    }
}
