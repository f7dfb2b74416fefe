package health.charley.web.quiz;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several questions of a screen in one list of boxes, as it was filled in. What is left empty is denied; something has to be
 * ticked, if only "none of these", so that an empty form is no denial.
 */
final class TickList {
    static final String NONE = "none-of-these";

    private final List<QuestionView> questions;
    private final Map<String, List<String>> ticked;
    private final boolean none;

    private TickList(List<QuestionView> questions, Map<String, List<String>> ticked, boolean none) {
        this.questions = questions;
        this.ticked = ticked;
        this.none = none;
    }

    /** The list as the browser sent it. */
    static TickList sent(List<QuestionView> questions, MultivaluedMap<String, String> fields) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        questions.forEach(
                question -> sent.put(question.id(), fields.getOrDefault(FieldView.name(question), List.of())));
        return new TickList(questions, boxesOnly(questions, sent), fields.containsKey(NONE));
    }

    /** The list as it was sent before and not taken. */
    static TickList again(List<QuestionView> questions, Map<String, List<String>> given) {
        return new TickList(questions, boxesOnly(questions, given), given.containsKey(NONE));
    }

    /** The list filled in with answers given before. */
    static TickList filled(List<QuestionView> questions, List<AnswerView> answers) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        answers.forEach(answer -> given.put(answer.question(), answer.given()));
        Map<String, List<String>> ticked = boxesOnly(questions, given);
        return new TickList(questions, ticked, !answers.isEmpty() && isEmpty(ticked));
    }

    List<QuestionView> questions() {
        return questions;
    }

    boolean ticks(QuestionView question, String value) {
        return ticked.getOrDefault(question.id(), List.of()).contains(value);
    }

    boolean ticksNone() {
        return none;
    }

    /** What was ticked, for {@link #again}. */
    Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>(ticked);
        if (none) {
            given.put(NONE, List.of(NONE));
        }
        return given;
    }

    /** What was ticked, for a page that asks each question on its own: what contradicts itself is asked again. */
    Map<String, List<String>> givenSingly() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> contradiction(question).isEmpty())
                .forEach(question -> given.put(question.id(), ticked.getOrDefault(question.id(), List.of())));
        return given;
    }

    List<FormError> errors() {
        if (questions.isEmpty()) {
            return List.of();
        }
        if (isEmpty(ticked)) {
            return none ? List.of() : List.of(new FormError(firstBox(), "Select all that fit you, or “None of these”"));
        }
        var contradictions = questions.stream().flatMap(question -> contradiction(question).stream());
        return Stream.concat(contradictions, besideNone().stream()).toList();
    }

    private Optional<FormError> besideNone() {
        return Optional.of(new FormError(NONE, "Select either “None of these” or the ones that fit you, not both"))
                .filter(error -> none);
    }

    /** The answers for triage, by question; only to be asked of a list without errors. */
    Map<String, AnswerView> answers() {
        Map<String, AnswerView> answers = new LinkedHashMap<>();
        for (QuestionView question : questions) {
            List<String> values = ticked.getOrDefault(question.id(), List.of());
            List<String> said = values.isEmpty() ? question.denial().stream().toList() : values;
            answers.put(question.id(), AnswerForm.answer(question, said));
        }
        return answers;
    }

    private Optional<FormError> contradiction(QuestionView question) {
        var both = question.boxes().stream()
                .filter(option -> ticks(question, option.value()))
                .toList();
        boolean onlyOne =
                question.type() == QuestionType.SINGLE || both.stream().anyMatch(QuestionView.OptionView::exclusive);
        if (both.size() < 2 || !onlyOne) {
            return Optional.empty();
        }
        String labels = both.stream().map(question::onBox).collect(joining("”, “", "“", "”"));
        String first = FieldView.idOf(question, both.get(0).value());
        return Optional.of(new FormError(first, "Select only one of these, the newest or the worst: " + labels));
    }

    private String firstBox() {
        QuestionView first = questions.get(0);
        return FieldView.idOf(first, first.boxes().get(0).value());
    }

    private static boolean isEmpty(Map<String, List<String>> ticked) {
        return ticked.values().stream().allMatch(List::isEmpty);
    }

    private static Map<String, List<String>> boxesOnly(List<QuestionView> questions, Map<String, List<String>> given) {
        Map<String, List<String>> ticked = new LinkedHashMap<>();
        for (QuestionView question : questions) {
            List<String> values = given.getOrDefault(question.id(), List.of());
            ticked.put(
                    question.id(),
                    question.boxes().stream()
                            .map(QuestionView.OptionView::value)
                            .filter(values::contains)
                            .toList());
        }
        return ticked;
    }
}
