package health.charley.evaluation.vignette;

import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which option of a question a coder meant who wrote the answer another way, such as {@code one leg or foot} for {@code one},
 * "In one leg or foot".
 */
final class MeantOption {
    private static final Set<String> EMPTY_WORDS =
            Set.of("a", "an", "and", "for", "in", "is", "it", "of", "on", "or", "the", "to", "yes");
    private static final Set<String> NEGATIONS = Set.of("no", "non", "not", "none", "never", "without");

    private final Question question;
    private final List<String> written;

    private MeantOption(Question question, List<String> written) {
        this.question = question;
        this.written = written;
    }

    /**
     * The option that shares more of the words written than any other does; none where two share as many, and none where a word
     * denies something, which could turn the meaning round.
     */
    static Optional<Option> of(Question question, String written) {
        var words = words(written);
        return words.stream().anyMatch(NEGATIONS::contains)
                ? Optional.empty()
                : new MeantOption(question, words).find();
    }

    private Optional<Option> find() {
        var most = question.options().stream().mapToLong(this::shared).max().orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        var meant = question.options().stream()
                .filter(option -> shared(option) == most)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private long shared(Option option) {
        var known = words(option.value() + " " + option.label());
        return written.stream().filter(known::contains).count();
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .distinct()
                .toList();
    }
}
