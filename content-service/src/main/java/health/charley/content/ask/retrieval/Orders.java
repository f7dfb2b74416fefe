package health.charley.content.ask.retrieval;

import java.util.List;
import java.util.Set;

/**
 * Orders to say something, such as "Say that it is no blood clot". They ask nothing, and a quote beside one would look like a
 * yes.
 *
 * @param before words that may stand before the verb
 * @param verbs verbs that order something to be said
 */
record Orders(Set<String> before, Set<String> verbs) {

    boolean areGiven(List<String> words) {
        return words.stream()
                .dropWhile(before::contains)
                .findFirst()
                .filter(verbs::contains)
                .isPresent();
    }
}
