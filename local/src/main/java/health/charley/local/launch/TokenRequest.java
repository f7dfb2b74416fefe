package health.charley.local.launch;

import com.nimbusds.jose.util.JSONObjectUtils;
import health.charley.local.signin.Account;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.text.ParseException;
import java.time.Duration;

/** Asks the sign-in that runs for a token, as the command line does. */
public final class TokenRequest {
    private static final String NOT_RUNNING = "Charley does not run from this folder. Start it with ./charley up.";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private TokenRequest() {}

    /**
     * Prints the token of the account, and nothing else.
     *
     * @return the code to end with
     */
    public static int print(Home home, String account) {
        try {
            Account.named(account);
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            return 2;
        }
        var running = Running.lastNoted(home.running()).orElseThrow(() -> new CannotStart(NOT_RUNNING));
        System.out.println(token(running.issuer(), account, PATIENCE));
        return 0;
    }

    static String token(String issuer, String account, Duration patience) {
        var form = "grant_type=password&client_id=charley-command-line&password=any&username=" + account;
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var reply = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return JSONObjectUtils.getString(JSONObjectUtils.parse(reply.body()), "access_token");
        } catch (HttpTimeoutException cause) {
            throw new CannotStart(
                    "Sign-in at " + issuer + " did not answer within " + patience.toSeconds()
                            + " seconds. Try again, or start Charley anew.",
                    cause);
        } catch (ParseException cause) {
            throw new CannotStart("What answers at " + issuer + " is not Charley's sign-in.", cause);
        } catch (IOException cause) {
            throw new CannotStart(NOT_RUNNING, cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", cause);
        }
    }
}
