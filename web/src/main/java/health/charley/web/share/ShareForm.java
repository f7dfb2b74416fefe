package health.charley.web.share;

import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import health.charley.web.share.SharingClient.CreateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The form that makes a link: for how many hours, for how many views, and the PIN, if there is to be one. */
public record ShareForm(String hours, String views, String pin) {
    private static final String HOURS = "24|168|720";
    private static final String VIEWS = "[1-9][0-9]?|100";
    private static final String PIN = "([0-9]{4,8})?";

    static final ShareForm EMPTY = new ShareForm("168", "10", "");

    static ShareForm of(String hours, String views, String pin) {
        return new ShareForm(stripped(hours), stripped(views), stripped(pin));
    }

    FormErrors errors() {
        List<FormError> errors = new ArrayList<>();
        check(errors, hours.matches(HOURS), "hours-24", "Choose how long the link works");
        check(errors, views.matches(VIEWS), "views", "Enter how often it may be opened, from 1 to 100");
        check(errors, pin.matches(PIN), "pin", "A PIN is 4 to 8 digits");
        return new FormErrors(errors);
    }

    CreateRequest request() {
        return new CreateRequest(Integer.parseInt(hours), Integer.parseInt(views), pin.isEmpty() ? null : pin);
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
