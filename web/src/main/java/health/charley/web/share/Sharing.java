package health.charley.web.share;

import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.share.SharingClient.CreateRequest;
import health.charley.web.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the person who is signed in hands on of an assessment. */
@RequestScoped
class Sharing {
    private final SharingClient client;
    private final SignedIn person;

    Sharing(@RestClient SharingClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    byte[] document(UUID id, DocumentForm form) {
        return Ask.of(Neighbour.HISTORY, () -> switch (form) {
            case PDF -> client.pdf(person.bearer(), id);
            case FHIR -> client.fhir(person.bearer(), id);
        });
    }

    ShareListView links(UUID id) {
        return Ask.of(Neighbour.HISTORY, () -> client.list(person.bearer(), id));
    }

    /** The token of a new link. */
    String create(UUID id, CreateRequest request) {
        return Ask.of(Neighbour.HISTORY, () -> client.create(person.bearer(), id, request))
                .token();
    }

    void revoke(UUID id, UUID share) {
        Ask.of(Neighbour.HISTORY, () -> client.revoke(person.bearer(), id, share))
                .close();
    }
}
