package health.charley.content.ask.retrieval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form that questions have, such as {@code how is|are * treated}: words in their order, of which {@code |} parts those that
 * may stand for one another. Other words may stand before and after them, any where a star is, and one at least where a plus is.
 */
final class QuestionForm {
    private static final String ANY_WORDS = "((?: \\S+)*?)";
    private static final String SOME_WORDS = "((?: \\S+)+?)";

    private final UnaryOperator<String> meaning;
    private final Pattern pattern;

    QuestionForm(String form, UnaryOperator<String> meaning) {
        this.meaning = meaning;
        this.pattern = Pattern.compile(
                Stream.of(form.split(" ")).map(this::part).collect(Collectors.joining("", ANY_WORDS, ANY_WORDS)));
    }

    /** What the other words of a question mean, if it has the form. */
    Optional<Set<String>> others(List<String> words) {
        var question = pattern.matcher(
                words.stream().map(word -> " " + meaning.apply(word)).collect(Collectors.joining()));
        if (!question.matches()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed(1, question.groupCount())
                .mapToObj(question::group)
                .flatMap(group -> Stream.of(group.split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new)));
    }

    private String part(String word) {
        return switch (word) {
            case "*" -> ANY_WORDS;
            case "+" -> SOME_WORDS;
            default -> Arrays.stream(word.split("\\|")).map(meaning).collect(Collectors.joining("|", " (?:", ")"));
        };
    }
}
