package health.charley.web.quiz;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a screen's form that ask one question each, as they were filled in. */
final class AnswerForm {
    private static final String WHOLE_NUMBER = "\\d{1,4}";
    private static final int LONGEST_INPUT = 20;

    private final List<QuestionView> questions;
    private final Map<String, List<String>> given;

    private AnswerForm(List<QuestionView> questions, Map<String, List<String>> given) {
        this.questions = questions;
        this.given = given;
    }

    /** The form as the browser sent it. */
    static AnswerForm sent(List<QuestionView> questions, MultivaluedMap<String, String> fields) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (QuestionView question : questions) {
            given.put(question.id(), usable(question, fields));
        }
        return new AnswerForm(questions, given);
    }

    /** The form as it was sent before and not taken. */
    static AnswerForm again(List<QuestionView> questions, Map<String, List<String>> given) {
        return new AnswerForm(questions, given);
    }

    /** The form filled in with answers given before. */
    static AnswerForm filled(List<QuestionView> questions, List<AnswerView> answers) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        answers.forEach(answer -> given.put(answer.question(), answer.given()));
        return new AnswerForm(questions, given);
    }

    List<QuestionView> questions() {
        return questions;
    }

    Map<String, List<String>> given() {
        return given;
    }

    List<String> given(QuestionView question) {
        return given.getOrDefault(question.id(), List.of());
    }

    List<FormError> errors() {
        return questions.stream().flatMap(question -> error(question).stream()).toList();
    }

    Optional<FormError> error(QuestionView question) {
        return wrong(question, given(question)).map(text -> new FormError(FieldView.firstId(question), text));
    }

    /** The answers for triage; only to be asked of a form without errors. */
    List<AnswerView> answers() {
        return questions.stream()
                .map(question -> answer(question, given(question)))
                .toList();
    }

    /** The answer that these values of a question make; there is at least one. */
    static AnswerView answer(QuestionView question, List<String> values) {
        return switch (question.type()) {
            case SINGLE -> AnswerView.one(question.id(), values.get(0));
            case MULTIPLE -> several(question.id(), values);
            case NUMBER, DURATION -> number(question.id(), values.get(0));
        };
    }

    private static AnswerView several(String question, List<String> values) {
        return values.contains(AnswerView.NOT_SURE)
                ? AnswerView.one(question, AnswerView.NOT_SURE)
                : AnswerView.several(question, values);
    }

    private static AnswerView number(String question, String text) {
        return text.equals(AnswerView.NOT_SURE)
                ? AnswerView.one(question, text)
                : AnswerView.number(question, new BigDecimal(text));
    }

    private static Optional<String> wrong(QuestionView question, List<String> values) {
        return switch (question.type()) {
            case SINGLE -> values.size() == 1 ? Optional.empty() : Optional.of("Choose an answer: " + question.text());
            case MULTIPLE -> wrongChoices(question, values);
            case NUMBER, DURATION -> wrongNumber(question, values);
        };
    }

    private static Optional<String> wrongChoices(QuestionView question, List<String> values) {
        if (values.isEmpty()) {
            return Optional.of("Choose all that apply: " + question.text());
        }
        return values.stream()
                .flatMap(value -> question.option(value).stream())
                .filter(option -> exclusive(option) && values.size() > 1)
                .findFirst()
                .map(option ->
                        "Choose either “" + option.label() + "” or the ones that apply, not both: " + question.text());
    }

    /** "Not sure" beside a choice would say nothing, whether or not the question marks it as exclusive. */
    private static boolean exclusive(QuestionView.OptionView option) {
        return option.exclusive() || option.value().equals(AnswerView.NOT_SURE);
    }

    private static Optional<String> wrongNumber(QuestionView question, List<String> values) {
        if (values.isEmpty()) {
            return Optional.of("Enter a number, or choose “I don't know”: " + question.text());
        }
        if (values.size() > 1) {
            return Optional.of("Enter a number or choose “I don't know”, not both: " + question.text());
        }
        String text = values.get(0);
        boolean fits = text.equals(AnswerView.NOT_SURE) || text.matches(WHOLE_NUMBER) && inRange(question, text);
        return fits ? Optional.empty() : Optional.of("Enter a whole number" + range(question) + ": " + question.text());
    }

    private static boolean inRange(QuestionView question, String text) {
        BigDecimal number = new BigDecimal(text);
        return question.min().filter(min -> number.compareTo(min) < 0).isEmpty()
                && question.max().filter(max -> number.compareTo(max) > 0).isEmpty();
    }

    private static String range(QuestionView question) {
        String from = question.min().map(min -> " from " + min.toPlainString()).orElse("");
        return from + question.max().map(max -> " to " + max.toPlainString()).orElse("");
    }

    private static List<String> usable(QuestionView question, MultivaluedMap<String, String> fields) {
        List<String> sent = fields.getOrDefault(FieldView.name(question), List.of());
        if (!question.type().typed()) {
            return sent.stream()
                    .filter(value -> question.option(value).isPresent())
                    .distinct()
                    .toList();
        }
        List<String> typed = new ArrayList<>();
        sent.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(AnswerForm::shortened)
                .forEach(typed::add);
        if (fields.containsKey(FieldView.unknownName(question))) {
            typed.add(AnswerView.NOT_SURE);
        }
        return typed;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_INPUT));
    }
}
