package health.charley.web.quiz;

import java.util.List;
import java.util.Optional;

/**
 * A question as a form field: what it is called, what stands in it, and what is wrong with that.
 *
 * <p>Names and ids are the same in every release, so that journeys through the page can rely on them: {@code
 * answer-QUESTION}, {@code answer-QUESTION-VALUE}, {@code answer-QUESTION-unknown}.
 */
public record FieldView(QuestionView question, List<String> given, Optional<FormError> error) {
    private static final String PREFIX = "answer-";

    static List<FieldView> of(AnswerForm form, boolean checked) {
        return form.questions().stream()
                .map(question -> new FieldView(
                        question, form.given(question), form.error(question).filter(any -> checked)))
                .toList();
    }

    static String name(QuestionView question) {
        return PREFIX + question.id();
    }

    static String unknownName(QuestionView question) {
        return name(question) + "-unknown";
    }

    /** The id of the control that stands for one of the ready-made answers. */
    static String idOf(QuestionView question, String value) {
        return name(question) + "-" + value;
    }

    /** The id of the control that an error message leads to. */
    static String firstId(QuestionView question) {
        return question.type().typed() || question.options().isEmpty()
                ? name(question)
                : idOf(question, question.options().get(0).value());
    }

    public String name() {
        return name(question);
    }

    public boolean picked(String value) {
        return given.contains(value);
    }

    public boolean unknown() {
        return picked(AnswerView.NOT_SURE);
    }

    /** The text in a number's input. */
    public String typed() {
        return given.stream()
                .filter(text -> !text.equals(AnswerView.NOT_SURE))
                .findFirst()
                .orElse("");
    }

    /** The ids of the texts that a screen reader says with the control. */
    public String describedBy() {
        String hint = question.help().isEmpty() ? "" : name() + "-hint ";
        return (hint + (error.isPresent() ? name() + "-error" : "")).strip();
    }

    public boolean multiple() {
        return question.type() == QuestionType.MULTIPLE;
    }

    public boolean isTyped() {
        return question.type().typed();
    }

    public String why() {
        return question.why();
    }
}
