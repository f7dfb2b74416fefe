package health.charley.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** The request that ends a session at the provider (OpenID Connect RP-Initiated Logout 1.0, section 2). */
final class EndOfSession {
    private EndOfSession() {}

    /** The provider's own address may have a query already, which stays. */
    static String address(String provided, String idToken, String returnTo) {
        return provided + (provided.contains("?") ? "&" : "?") + "id_token_hint=" + encoded(idToken)
                + "&post_logout_redirect_uri=" + encoded(returnTo);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
