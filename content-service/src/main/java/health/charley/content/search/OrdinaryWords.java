package health.charley.content.search;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import health.charley.content.ask.words.Stem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Common English words: those that are right as typed, with any ending, and among them those that say nothing of a page. */
final class OrdinaryWords {
    private static final Lists LISTS = packaged();
    private static final Set<String> STEMS =
            LISTS.ordinary().stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TELL_NOTHING = Set.copyOf(LISTS.tellNothing());

    private OrdinaryWords() {}

    static boolean hold(String word) {
        return STEMS.contains(Stem.of(word)) || tellNothing(word);
    }

    /** Such as {@code cant}: with its apostrophe PostgreSQL leaves it out, and so it is left out without. */
    static boolean tellNothing(String word) {
        return TELL_NOTHING.contains(word);
    }

    private static Lists packaged() {
        try (var file = OrdinaryWords.class.getResourceAsStream("/search/ordinary-words.yaml")) {
            return new YAMLMapper().readValue(file, Lists.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file as it is written. */
    record Lists(List<String> tellNothing, List<String> ordinary) {}
}
