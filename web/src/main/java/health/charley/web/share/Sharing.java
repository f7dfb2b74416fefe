package health.charley.web.share;

import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.share.SharingClient.CreateRequest;
import io.quarkus.oidc.AccessTokenCredential;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the person who is signed in hands on of an assessment. */
@RequestScoped
class Sharing {
    private final SharingClient client;
    private final AccessTokenCredential token;

    Sharing(@RestClient SharingClient client, AccessTokenCredential token) {
        this.client = client;
        this.token = token;
    }

    byte[] document(UUID id, DocumentForm form) {
        return Ask.of(Neighbour.HISTORY, () -> switch (form) {
            case PDF -> client.pdf(bearer(), id);
            case FHIR -> client.fhir(bearer(), id);
        });
    }

    ShareListView links(UUID id) {
        return Ask.of(Neighbour.HISTORY, () -> client.list(bearer(), id));
    }

    /** The token of a new link. */
    String create(UUID id, CreateRequest request) {
        return Ask.of(Neighbour.HISTORY, () -> client.create(bearer(), id, request))
                .token();
    }

    void revoke(UUID id, UUID share) {
        Ask.of(Neighbour.HISTORY, () -> client.revoke(bearer(), id, share)).close();
    }

    private String bearer() {
        return "Bearer " + token.getToken();
    }
}
