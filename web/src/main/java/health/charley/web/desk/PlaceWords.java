package health.charley.web.desk;

import com.fasterxml.jackson.core.JsonPointer;
import health.charley.edge.problem.ProblemView.InputErrorView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says in the words of editors where in a body something is wrong, which the API says as a JSON Pointer (RFC 6901). */
final class PlaceWords {
    private PlaceWords() {}

    /** What is wrong, after the place where it is. */
    static String sentence(InputErrorView error) {
        String place = of(Objects.requireNonNullElse(error.pointer(), ""));
        return place.isEmpty() ? error.detail() : place + ": " + error.detail();
    }

    /** The place, items of lists numbered from 1, such as “Care cards 3, signs”; empty for the whole. */
    static String of(String pointer) {
        List<String> words = new ArrayList<>();
        JsonPointer rest = JsonPointer.compile(pointer.replaceFirst("^#", ""));
        for (; !rest.matches(); rest = rest.tail()) {
            add(words, rest);
        }
        return String.join(", ", words);
    }

    private static void add(List<String> words, JsonPointer place) {
        int last = words.size() - 1;
        if (place.mayMatchElement() && last >= 0) {
            words.set(last, words.get(last) + " " + (place.getMatchingIndex() + 1));
        } else if (!place.getMatchingProperty().isEmpty()) {
            String word = FieldWords.of(place.getMatchingProperty());
            words.add(words.isEmpty() ? word : withSmallInitial(word));
        }
    }

    private static String withSmallInitial(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
