package health.charley.content.ask.redflag;

import health.charley.content.ask.words.Stem;
import health.charley.content.ask.words.Words;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A text that is searched for many phrases. It remembers where each word was found: phrases share most of theirs. */
final class FreeText {
    private final List<String> words;
    private final List<String> stems;
    private final Map<Term.Word, List<Term.Place>> found = new IdentityHashMap<>();

    FreeText(String text) {
        words = Words.of(DigitLetters.replaced(text));
        stems = words.stream().map(Stem::of).toList();
    }

    List<Term.Place> placesOf(Term.Word term) {
        return found.computeIfAbsent(
                term,
                word -> IntStream.range(0, words.size())
                        .filter(at -> word.isMeantBy(words.get(at), stems.get(at)))
                        .mapToObj(at -> new Term.Place(at, at))
                        .toList());
    }
}
