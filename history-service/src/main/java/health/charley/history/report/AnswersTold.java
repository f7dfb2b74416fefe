package health.charley.history.report;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.history.report.AnswerGiven.Choice;
import health.charley.history.report.AnswerGiven.Kind;
import health.charley.history.words.QuestionWords;
import health.charley.history.words.TopicWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answers of a receipt in words; in ids, where there are no words. */
final class AnswersTold {
    private static final String NOT_SURE = "not-sure";
    /** What denies, where nobody says what does: triage's yes-or-no questions and its "none of these". */
    private static final List<String> USUAL_DENIALS = List.of("no", "none");
    /** What triage's standard options are called, where nobody names them. */
    private static final Map<String, String> USUAL_LABELS =
            Map.of("yes", "Yes", "no", "No", "none", "None of these", NOT_SURE, "Not sure");

    private final Optional<TopicWords> words;

    AnswersTold(Optional<TopicWords> words) {
        this.words = words;
    }

    List<AnswerGiven> of(JsonNode answers) {
        var told = new ArrayList<AnswerGiven>();
        answers.forEach(answer -> told.add(told(answer)));
        return told;
    }

    private AnswerGiven told(JsonNode answer) {
        var id = answer.path("question").asText();
        var question = words.map(known -> known.questions().get(id));
        var values = values(answer);
        var choices = values.stream()
                .map(value -> new Choice(value, label(value, question)))
                .toList();
        var number =
                Optional.of(answer.path("number")).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
        var unit = number.isPresent() ? question.flatMap(QuestionWords::unit) : Optional.<String>empty();
        return new AnswerGiven(
                id,
                question.map(QuestionWords::text).orElse(id),
                number.map(amount -> amount(amount, unit)).orElseGet(() -> joined(choices)),
                choices,
                denied(values, question),
                number,
                unit,
                kind(values, question),
                words.filter(known -> known.screening().contains(id)).isPresent());
    }

    private static List<String> values(JsonNode answer) {
        if (answer.path("value").isTextual()) {
            return List.of(answer.path("value").asText());
        }
        var values = new ArrayList<String>();
        answer.path("values").forEach(value -> values.add(value.asText()));
        return values;
    }

    private static String amount(BigDecimal amount, Optional<String> unit) {
        return amount.stripTrailingZeros().toPlainString()
                + unit.map(name -> " " + name).orElse("");
    }

    private static String label(String value, Optional<QuestionWords> question) {
        return question.map(words -> words.label(value)).orElseGet(() -> USUAL_LABELS.getOrDefault(value, value));
    }

    private static String joined(List<Choice> choices) {
        return choices.stream().map(Choice::label).collect(Collectors.joining(", "));
    }

    private static List<String> denied(List<String> values, Optional<QuestionWords> question) {
        return question.map(words -> values.stream()
                        .flatMap(value -> words.deniedBy(value).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Kind kind(List<String> values, Optional<QuestionWords> question) {
        if (values.contains(NOT_SURE)) {
            return Kind.UNSURE;
        }
        var denials = question.map(words -> words.denial().stream().toList()).orElse(USUAL_DENIALS);
        return !values.isEmpty() && denials.containsAll(values) ? Kind.DENIED : Kind.REPORTED;
    }
}
