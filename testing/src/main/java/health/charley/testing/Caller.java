package health.charley.testing;

import java.util.Optional;

/** Someone who calls an endpoint, with or without an access token. */
public record Caller(String name, Optional<String> token) {

    /** Someone who is not signed in. */
    public static Caller anonymous() {
        return new Caller("nobody", Optional.empty());
    }

    /** Someone signed in, named for the report of a failure. */
    public static Caller bearer(String name, String token) {
        return new Caller(name, Optional.of(token));
    }
}
