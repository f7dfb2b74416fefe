package health.charley.content.ask.retrieval;

import health.charley.content.page.Aspect;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How people ask for a whole aspect of what a page is about, such as "How is it treated?". */
final class AspectQuestions {
    private final Map<Aspect, List<QuestionForm>> forms = new EnumMap<>(Aspect.class);
    private final Set<String> around;
    private final Set<String> empty;

    /**
     * {@code around}: words that change nothing of what such a question asks for; {@code empty}: words that name nothing. One of
     * these that is none of those, as in "How often is it treated?", makes it another question.
     */
    AspectQuestions(
            Map<Aspect, List<String>> forms, List<String> around, Set<String> empty, UnaryOperator<String> meaning) {
        this.around = around.stream().map(meaning).collect(Collectors.toUnmodifiableSet());
        this.empty = empty;
        forms.forEach((aspect, written) -> this.forms.put(
                aspect,
                written.stream().map(form -> new QuestionForm(form, meaning)).toList()));
    }

    /**
     * An aspect that is asked for.
     *
     * @param named what else the question names; a page answers if that is what it is about
     */
    record AskedAspect(Aspect aspect, Set<String> named) {
        AskedAspect {
            named = Set.copyOf(named);
        }
    }

    List<AskedAspect> in(List<String> words) {
        return forms.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(form -> named(form, words).stream())
                        .map(named -> new AskedAspect(entry.getKey(), named)))
                .distinct()
                .toList();
    }

    private Optional<Set<String>> named(QuestionForm form, List<String> words) {
        var named = form.others(words);
        named.ifPresent(others -> others.removeAll(around));
        return named.filter(others -> Collections.disjoint(others, empty));
    }
}
