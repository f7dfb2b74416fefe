package health.charley.content.audit;

import java.util.Optional;

/** What was done, by whom and why. Without an account the service did it: at a time that somebody had set, or from its files. */
public record Deed(Action action, Optional<String> account, Optional<String> comment) {

    public static Deed byTheService(Action action) {
        return new Deed(action, Optional.empty(), Optional.empty());
    }

    public static Deed of(Action action, String account) {
        return new Deed(action, Optional.of(account), Optional.empty());
    }

    public static Deed of(Action action, String account, Optional<String> comment) {
        return new Deed(action, Optional.of(account), comment);
    }
}
