package health.charley.local.signin;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** The page of the local sign-in: one button for each sample account. It works without JavaScript. */
final class SignInPage {
    private static final Headers HEADERS = Headers.of(
            "Content-Type",
            "text/html; charset=utf-8",
            "Cache-Control",
            "no-store",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Sign in – Charley on this machine</title>
              <style>
                body { font: 1.1875rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 32rem; padding: 1.5rem;
                       color: #0b0c0c; }
                button { display: block; width: 100%%; margin: 0 0 .75rem; padding: .75rem 1rem; font: inherit; text-align: left;
                         color: #0b0c0c; background: #f3f2f1; border: 1px solid #0b0c0c; border-radius: 0; cursor: pointer; }
                button:focus { outline: 3px solid #fd0; outline-offset: 0; box-shadow: inset 0 0 0 2px #0b0c0c; }
                small { display: block; color: #505a5f; font-size: 1rem; }
              </style>
            </head>
            <body>
            <main>
              <h1>Sign in</h1>
              <p>This sign-in is for your own machine and asks for no password. The accounts are samples; none is a person.</p>
              <form method="post">
            %s  </form>
            </main>
            </body>
            </html>
            """;

    private SignInPage() {}

    static OAuth2HttpResponse show() {
        return page(200);
    }

    /** The page again, because the account that was posted does not exist. */
    static OAuth2HttpResponse unknownAccount() {
        return page(400);
    }

    private static OAuth2HttpResponse page(int status) {
        var buttons = Arrays.stream(Account.values()).map(SignInPage::button).collect(Collectors.joining());
        return new OAuth2HttpResponse(HEADERS, status, PAGE.formatted(buttons), null);
    }

    private static String button(Account account) {
        var roles = account.roles().isEmpty() ? "no role" : String.join(", ", account.roles());
        return """
                    <button name="username" value="%s">%s<small>%s, %s</small></button>
                """.formatted(account.accountName(), account.displayName(), account.accountName(), roles);
    }
}
