package health.charley.web.history;

import health.charley.web.history.ConsentClient.GiveRequest;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The consent of the person who is signed in, as history keeps it. */
@RequestScoped
class Consenting {
    private final ConsentClient client;
    private final SignedIn person;

    Consenting(@RestClient ConsentClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    ConsentView read() {
        return Ask.of(Neighbour.HISTORY, () -> client.read(person.bearer()));
    }

    void give(String version) {
        Ask.of(Neighbour.HISTORY, () -> client.give(person.bearer(), new GiveRequest(version)));
    }

    void withdraw() {
        Ask.of(Neighbour.HISTORY, () -> client.withdraw(person.bearer())).close();
    }
}
