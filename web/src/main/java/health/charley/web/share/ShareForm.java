package health.charley.web.share;

import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import health.charley.web.share.SharingClient.CreateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The form that makes a link: for how many hours, for how many views, and the PIN, if there is to be one.
 *
 * @param once random text, another one whenever the form is shown: sent twice, as by a double click, it makes one link
 */
public record ShareForm(String hours, String views, String pin, String once) {
    private static final String HOURS = "24|168|720";
    private static final String VIEWS = "[1-9][0-9]?|100";
    private static final String PIN = "([0-9]{4,8})?";

    private static final String ONCE = "[0-9a-f-]{36}";

    static ShareForm empty() {
        return new ShareForm("168", "10", "", newOnce());
    }

    /** As sent; without a text of its own, as from a page of an older release, it gets one. */
    static ShareForm of(String hours, String views, String pin, String once) {
        String sent = stripped(once);
        return new ShareForm(stripped(hours), stripped(views), stripped(pin), sent.matches(ONCE) ? sent : newOnce());
    }

    private static String newOnce() {
        return UUID.randomUUID().toString();
    }

    FormErrors errors() {
        List<FormError> errors = new ArrayList<>();
        check(errors, hours.matches(HOURS), "hours-24", "Choose how long the link works");
        check(errors, views.matches(VIEWS), "views", "Enter how often it may be opened, from 1 to 100");
        check(errors, pin.matches(PIN), "pin", "A PIN is 4 to 8 digits");
        return new FormErrors(errors);
    }

    CreateRequest request() {
        return new CreateRequest(Integer.parseInt(hours), Integer.parseInt(views), pin.isEmpty() ? null : pin, once);
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
