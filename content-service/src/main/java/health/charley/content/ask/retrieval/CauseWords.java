package health.charley.content.ask.retrieval;

import health.charley.content.ask.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How people ask for causes, and how pages tell them.
 *
 * @param asked words of who asks for what makes something more likely
 * @param told words of a sentence that says what something comes of
 * @param auxiliary verbs with which a question begins whether one thing causes another
 * @param verbs verbs that stand between the two
 */
record CauseWords(List<String> asked, List<String> told, Set<String> auxiliary, Set<String> verbs) {

    boolean areAskedFor(List<String> words) {
        return QuestionWords.holdsAny(words, asked);
    }

    boolean areToldBy(String text) {
        return QuestionWords.holdsAny(Words.of(text), told);
    }

    /** What is asked to cause what, as in "Do statins give you cramps?". */
    Optional<Causation> causation(List<String> words, Function<List<String>, Set<String>> meanings) {
        var verb = 0;
        while (verb < words.size() && !verbs.contains(words.get(verb))) {
            verb++;
        }
        if (verb + 1 >= words.size() || !auxiliary.contains(words.get(0))) {
            return Optional.empty();
        }
        return Optional.of(new Causation(
                        meanings.apply(words.subList(1, verb)), meanings.apply(words.subList(verb + 1, words.size()))))
                .filter(causation -> !causation.causes().isEmpty());
    }
}
