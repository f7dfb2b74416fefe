package health.charley.web.history;

import health.charley.web.history.ConsentClient.GiveRequest;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import io.quarkus.oidc.AccessTokenCredential;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The consent of the person who is signed in, as history keeps it. */
@RequestScoped
class Consenting {
    private final ConsentClient client;
    private final AccessTokenCredential token;

    Consenting(@RestClient ConsentClient client, AccessTokenCredential token) {
        this.client = client;
        this.token = token;
    }

    ConsentView read() {
        return Ask.of(Neighbour.HISTORY, () -> client.read(bearer()));
    }

    void give(String version) {
        Ask.of(Neighbour.HISTORY, () -> client.give(bearer(), new GiveRequest(version)));
    }

    void withdraw() {
        Ask.of(Neighbour.HISTORY, () -> client.withdraw(bearer())).close();
    }

    private String bearer() {
        return "Bearer " + token.getToken();
    }
}
