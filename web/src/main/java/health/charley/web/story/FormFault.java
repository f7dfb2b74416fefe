package health.charley.web.story;

import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import java.util.List;

/** What is wrong with a form for a story as a whole. */
final class FormFault {
    /** The id of the button that sends it. */
    static final String WHOLE = "send";

    private FormFault() {}

    static FormErrors ofWhole(String sentence) {
        return new FormErrors(List.of(new FormError(WHOLE, sentence)));
    }
}
