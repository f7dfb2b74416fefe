package health.charley.triage.answer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answers;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.Option;
import health.charley.triage.topic.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says to one question, by exactly one of {@code value}, {@code values} and {@code number}. */
@Schema(
        name = "Answer",
        description = "What a person says to one question, by exactly one of 'value', 'values' and 'number'."
                + " The value 'not-sure' answers any question.")
@JsonDeserialize(using = AnswerFromJson.class)
public record AnswerView(
        @Schema(description = "Id of the question.", examples = "knot") @NotNull @Size(max = LONGEST_NAME)
        String question,

        @Schema(description = "The one choice of a 'single' question; or 'not-sure'.", examples = "yes")
        @Size(max = LONGEST_NAME)
        String value,

        @Schema(description = "The choices of a 'multiple' question.", examples = "[\"calf\"]")
        @Size(max = MOST_CHOICES)
        List<@NotNull @Size(max = LONGEST_NAME) String> values,

        @Schema(description = "A number or a duration in the unit of the question.", examples = "3")
        BigDecimal number) {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_CHOICES = 100;

    /** Whether it breaks none of the constraints here. */
    public boolean obeysConstraints() {
        return question != null
                && question.length() <= LONGEST_NAME
                && (value == null || value.length() <= LONGEST_NAME)
                && (values == null || obeyConstraints(values));
    }

    private static boolean obeyConstraints(List<String> values) {
        for (var value : values) {
            if (value == null || value.length() > LONGEST_NAME) {
                return false;
            }
        }
        return values.size() <= MOST_CHOICES;
    }

    /** How many of value, values and number are given. */
    int given() {
        return (value == null ? 0 : 1) + (values == null ? 0 : 1) + (number == null ? 0 : 1);
    }

    boolean saysNotSure() {
        return Answer.NOT_SURE.equals(value);
    }

    /** Every answer in its one canonical form. */
    public static List<AnswerView> from(Answers answers, List<Question> questions) {
        return questions.stream()
                .flatMap(question -> answers.to(question.id()).stream().map(answer -> from(question, answer)))
                .toList();
    }

    private static AnswerView from(Question question, Answer answer) {
        return answer.fold(
                chosen -> from(question, chosen),
                measured -> new AnswerView(question.id(), null, null, Plain.number(measured.number())),
                () -> new AnswerView(question.id(), Answer.NOT_SURE, null, null));
    }

    private static AnswerView from(Question question, Chosen chosen) {
        var values = question.options().stream()
                .map(Option::value)
                .filter(chosen.values()::contains)
                .toList();
        return question.type() == Question.Type.SINGLE
                ? new AnswerView(question.id(), values.get(0), null, null)
                : new AnswerView(question.id(), null, values, null);
    }
}
