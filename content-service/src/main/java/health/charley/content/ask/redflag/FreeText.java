package health.charley.content.ask.redflag;

import health.charley.content.ask.words.Stem;
import health.charley.content.ask.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text that is searched for many phrases. It remembers where each word was found: phrases share most of theirs. */
final class FreeText {
    private static final Pattern END = Pattern.compile("[.!?;:,()\\n]+(?:\\s|$)|\\s[-–—]+\\s");

    private final List<List<Written>> places;
    private final Set<Integer> ends;
    private final Map<Term.Word, List<Term.Place>> found = new IdentityHashMap<>();

    private FreeText(List<Set<String>> places, Set<Integer> ends) {
        this.places = places.stream().map(FreeText::written).toList();
        this.ends = Set.copyOf(ends);
    }

    /** A text in the words that were written. */
    static FreeText asWritten(String text) {
        var words = new ArrayList<Set<String>>();
        var ends = new HashSet<Integer>();
        for (var clause : END.split(Abbreviations.writtenOut(text))) {
            Words.of(clause).forEach(word -> words.add(Set.of(word)));
            ends.add(words.size() - 1);
        }
        return new FreeText(words, ends);
    }

    /** A text in all that its words may be. */
    static FreeText undisguised(String text, Undisguised reading) {
        var places = reading.places(Abbreviations.writtenOut(text));
        return new FreeText(places, Set.of(places.size() - 1));
    }

    List<Term.Place> placesOf(Term.Word term) {
        return found.computeIfAbsent(
                term,
                word -> IntStream.range(0, places.size())
                        .filter(at -> places.get(at).stream().anyMatch(one -> word.isMeantBy(one.word(), one.stem())))
                        .mapToObj(at -> new Term.Place(at, at))
                        .toList());
    }

    /** Whether a sentence, or a part of one, begins with the word at a place. */
    boolean beginsAt(int place) {
        return place == 0 || ends.contains(place - 1);
    }

    /** Whether a sentence, or a part of one, ends with the word at a place. */
    boolean endsAt(int place) {
        return ends.contains(place);
    }

    private static List<Written> written(Set<String> words) {
        return words.stream().map(word -> new Written(word, Stem.of(word))).toList();
    }

    private record Written(String word, String stem) {}
}
