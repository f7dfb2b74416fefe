package health.charley.web.page;

import health.charley.web.cookie.Cookies;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the frame of a page needs to know of the request in hand. */
@RequestScoped
@Named("visit")
public class Visit {
    static final String FORM_COOKIE = "charley-form";
    private static final Pattern FORM_TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String DESK_COOKIE = "charley-desk";
    private static final String SESSION_COOKIE = "q_session";
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServerRequest request;
    private final Cookies cookies;
    private String minted = "";

    Visit(HttpServerRequest request, Cookies cookies) {
        this.request = request;
        this.cookies = cookies;
    }

    /** The token that each form of this browser carries; made, and kept in a cookie, when a first form is shown. */
    public String formToken() {
        return keptToken().orElseGet(this::mintedToken);
    }

    /** Whether somebody seems to be signed in; what it decides is only which button the frame shows. */
    public boolean signedIn() {
        return request.cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE)
                        && !cookie.getValue().isEmpty());
    }

    /** Whether somebody was at the desk in this session; what it decides is only whether the frame leads there. */
    public boolean atDesk() {
        return signedIn() && cookies.read(request, DESK_COOKIE).isPresent();
    }

    /** Has the frame lead to the desk from now on. */
    public void showDesk() {
        if (cookies.read(request, DESK_COOKIE).isEmpty()) {
            cookies.write(request, DESK_COOKIE, "yes");
        }
    }

    /** Has the frame lead there no more. */
    public void hideDesk() {
        cookies.clear(request, DESK_COOKIE);
    }

    /** The token in the cookie, if there is a well-formed one. */
    Optional<String> keptToken() {
        return cookies.read(request, FORM_COOKIE)
                .filter(token -> FORM_TOKEN.matcher(token).matches());
    }

    private String mintedToken() {
        if (minted.isEmpty()) {
            byte[] bytes = new byte[TOKEN_BYTES];
            RANDOM.nextBytes(bytes);
            minted = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            cookies.write(request, FORM_COOKIE, minted);
        }
        return minted;
    }
}
