package health.charley.web.rights;

import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import io.quarkus.oidc.AccessTokenCredential;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks in the name of the person who is signed in. */
@RequestScoped
class Rights {
    private static final int ACCESSES_A_PAGE = 50;

    private final RightsClient client;
    private final AccessTokenCredential token;

    Rights(@RestClient RightsClient client, AccessTokenCredential token) {
        this.client = client;
        this.token = token;
    }

    byte[] export() {
        return Ask.of(Neighbour.HISTORY, () -> client.export(bearer()));
    }

    void erase() {
        Ask.of(Neighbour.HISTORY, () -> client.erase(bearer())).close();
    }

    AccessListView accesses(String cursor) {
        return Ask.of(Neighbour.HISTORY, () -> client.accesses(bearer(), ACCESSES_A_PAGE, cursor));
    }

    private String bearer() {
        return "Bearer " + token.getToken();
    }
}
