package health.charley.web.share;

import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import health.charley.web.share.SharedClient.OpenRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The form that opens a link: its code, its PIN where it has one, and what is wanted. */
public record LinkForm(String code, String pin, boolean fhir) {
    private static final String CODE = "[0-9A-Za-z_-]{43}";
    private static final String PIN = "([0-9]{4,8})?";

    static final LinkForm EMPTY = new LinkForm("", "", false);

    /** As sent; the code may come as a whole address, at whose end it stands after a #, or broken into lines. */
    static LinkForm of(String code, String pin, DocumentForm form) {
        String sent = withoutSpace(code);
        return new LinkForm(sent.substring(sent.indexOf('#') + 1), withoutSpace(pin), form == DocumentForm.FHIR);
    }

    /** What is to mend before anybody is asked. */
    FormErrors errors() {
        List<FormError> errors = new ArrayList<>();
        if (!code.matches(CODE)) {
            errors.add(new FormError("code", "A code is 43 letters, digits, hyphens and underscores."));
        }
        if (!pin.matches(PIN)) {
            errors.add(new FormError("pin", "A PIN is 4 to 8 digits."));
        }
        return new FormErrors(errors);
    }

    OpenRequest request() {
        return new OpenRequest(code, pin.isEmpty() ? null : pin);
    }

    private static String withoutSpace(String text) {
        return Objects.requireNonNullElse(text, "").replaceAll("\\s", "");
    }
}
