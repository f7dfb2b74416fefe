package health.charley.web.appendix;

import health.charley.edge.input.VisibleText;
import health.charley.web.appendix.OutcomeView.CareView;
import health.charley.web.appendix.OutcomeView.DiagnosisView;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The two forms of the page about what happened next, of which one is sent: care that was sought, or a cause that somebody
 * named.
 *
 * @param from of whom care was sought
 * @param on on which day
 * @param words what was said to be the cause
 * @param by who said so
 * @param day on which day that was
 */
public record OutcomeForm(String from, String on, String words, String by, String day) {
    private static final int LONGEST_WORDS = 500;
    private static final String NO_ROLE = "Choose who it was";
    private static final String NO_DAY = "Enter a day from 1900 to today, or leave it out";

    static final OutcomeForm EMPTY = new OutcomeForm("", "", "", "", "");

    static OutcomeForm ofCare(String from, String on) {
        return new OutcomeForm(stripped(from), stripped(on), "", "", "");
    }

    static OutcomeForm ofDiagnosis(String words, String by, String day) {
        return new OutcomeForm("", "", stripped(words), stripped(by), stripped(day));
    }

    FormErrors careErrors(LocalDate today) {
        List<FormError> errors = new ArrayList<>();
        check(errors, CareRole.of(from).isPresent(), "care-from", NO_ROLE);
        check(errors, Day.isSensible(on, today), "care-on", NO_DAY);
        return new FormErrors(errors);
    }

    FormErrors diagnosisErrors(LocalDate today) {
        List<FormError> errors = new ArrayList<>();
        check(errors, !VisibleText.isEmpty(words), "diagnosis-words", "Enter what was said to be the cause");
        check(
                errors,
                VisibleText.lengthOf(words) <= LONGEST_WORDS,
                "diagnosis-words",
                "The cause has at most 500 characters");
        check(errors, CareRole.of(by).isPresent(), "diagnosis-by", NO_ROLE);
        check(errors, Day.isSensible(day, today), "diagnosis-on", NO_DAY);
        return new FormErrors(errors);
    }

    CareView care() {
        return new CareView(from, Day.orNull(on));
    }

    DiagnosisView diagnosis() {
        return new DiagnosisView(null, words, by, Day.orNull(day));
    }

    private static void check(List<FormError> errors, boolean fine, String field, String text) {
        if (!fine) {
            errors.add(new FormError(field, text));
        }
    }

    private static String stripped(String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }
}
