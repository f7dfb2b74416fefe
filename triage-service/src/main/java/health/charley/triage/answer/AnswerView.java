package health.charley.triage.answer;

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
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says to one question, by exactly one of {@code value}, {@code values} and {@code number}. */
@Schema(
        name = "Answer",
        description = "What a person says to one question, by exactly one of 'value', 'values' and 'number'."
                + " The value 'not-sure' answers any question.")
public record AnswerView(
        @Schema(description = "Id of the question.", examples = "knot") @NotNull @Size(max = 100)
        String question,

        @Schema(description = "The one choice of a 'single' question; or 'not-sure'.", examples = "yes")
        @Size(max = 100)
        String value,

        @Schema(description = "The choices of a 'multiple' question.", examples = "[\"calf\"]") @Size(max = 100)
        List<@NotNull @Size(max = 100) String> values,

        @Schema(description = "A number or a duration in the unit of the question.", examples = "3")
        BigDecimal number) {

    /** How many of value, values and number are given. */
    long given() {
        return Stream.of(value, values, number).filter(Objects::nonNull).count();
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
