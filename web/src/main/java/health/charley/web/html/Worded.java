package health.charley.web.html;

import java.util.Arrays;
import java.util.Optional;

/** One of a few things that an API names by a word, and a page by a title. */
public interface Worded {
    /** As the API has it. */
    String word();

    /** As people say it. */
    String title();

    /** The one of these with this word; none for a word that came up later, or {@code null}. */
    static <T extends Worded> Optional<T> named(String word, T[] all) {
        return Arrays.stream(all).filter(one -> one.word().equals(word)).findFirst();
    }

    /** The title of the one of these with this word; the word itself where it is none of them. */
    static String inWords(String word, Worded[] all) {
        return named(word, all).map(Worded::title).orElse(word);
    }
}
