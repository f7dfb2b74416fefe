package health.charley.web.rights;

import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.WebApplicationException;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks in the name of the person who is signed in. */
@RequestScoped
class Rights {
    private static final int ACCESSES_A_PAGE = 50;

    private final RightsClient client;
    private final SignedIn person;

    Rights(@RestClient RightsClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    /** The archive as history writes it, to be closed by whoever reads it. */
    InputStream export() {
        return Ask.of(Neighbour.HISTORY, () -> {
            try {
                return client.export(person.bearer());
            } catch (WebApplicationException refused) {
                // read to its end, or its connection is never used again
                refused.getResponse().bufferEntity();
                NotNowException.of(refused).ifPresent(notNow -> {
                    throw notNow;
                });
                throw refused;
            }
        });
    }

    void erase() {
        Ask.of(Neighbour.HISTORY, () -> client.erase(person.bearer())).close();
    }

    AccessListView accesses(String cursor) {
        return Ask.of(Neighbour.HISTORY, () -> client.accesses(person.bearer(), ACCESSES_A_PAGE, cursor));
    }
}
