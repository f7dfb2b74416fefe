package health.charley.history.fhir;

import health.charley.history.report.AnswerGiven;
import health.charley.history.report.Report;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * The answers as a QuestionnaireResponse. The Questionnaire is named by where triage has its own: its issuer's address, the
 * topic and the version of the knowledge; link ids are the ids of the questions.
 */
final class Answered {
    private Answered() {}

    static QuestionnaireResponse response(Report report, Reference subject) {
        var response = new QuestionnaireResponse()
                .setQuestionnaire(questionnaire(report.origin()))
                .setStatus(QuestionnaireResponseStatus.COMPLETED)
                .setSubject(subject)
                .setAuthored(Date.from(report.assessedAt()))
                .setAuthor(subject)
                .setSource(subject);
        report.answers().forEach(answer -> response.addItem(item(report.origin().topic(), answer)));
        return response;
    }

    /** Each answer as a line of text. */
    static List<String> told(Report report) {
        return report.answers().stream()
                .map(answer -> answer.text() + " " + answer.told())
                .toList();
    }

    private static String questionnaire(Report.Origin origin) {
        return origin.issuer() + "/fhir/Questionnaire/" + origin.topic() + "|" + origin.knowledgeVersion();
    }

    private static QuestionnaireResponseItemComponent item(String topic, AnswerGiven answer) {
        var item = new QuestionnaireResponseItemComponent()
                .setLinkId(answer.question())
                .setText(answer.text());
        answer.number().ifPresent(number -> item.addAnswer().setValue(quantity(number, answer.unit())));
        answer.choices()
                .forEach(choice -> item.addAnswer()
                        .setValue(new Coding(
                                Systems.answersTo(topic, answer.question()), choice.value(), choice.label())));
        return item;
    }

    private static Quantity quantity(BigDecimal number, Optional<String> unit) {
        var quantity = new Quantity().setValue(number);
        unit.ifPresent(quantity::setUnit);
        return quantity;
    }
}
