package health.charley.web.story;

import health.charley.web.story.WithdrawalClient.Withdrawal;
import java.util.Objects;
import java.util.regex.Pattern;

/** The form by which an author takes a story back: the code that the link ends with, and what is wrong with it. */
public record WithdrawalForm(String code, String error) {
    private static final Pattern CODE =
            Pattern.compile("([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\\.([A-Za-z0-9_-]{43})");
    private static final String NO_CODE =
            "This is no whole code. Paste the link that you got when you sent your story, or all that stands after its #.";

    static final WithdrawalForm EMPTY = new WithdrawalForm("", "");

    /** As sent; the code may come as a whole address, at whose end it stands after a #, or broken into lines. */
    static WithdrawalForm of(String sent) {
        var code = Objects.requireNonNullElse(sent, "").replaceAll("\\s", "");
        var bare = code.substring(code.indexOf('#') + 1);
        return new WithdrawalForm(bare, CODE.matcher(bare).matches() ? "" : NO_CODE);
    }

    WithdrawalForm refused(String why) {
        return new WithdrawalForm(code, why);
    }

    String story() {
        return CODE.matcher(code).replaceFirst("$1");
    }

    Withdrawal withdrawal() {
        return new Withdrawal(CODE.matcher(code).replaceFirst("$2"));
    }
}
