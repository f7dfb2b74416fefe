package health.charley.history.erasure;

import health.charley.history.owner.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** All that is kept of the signed-in person. */
@Path("/api/history/v1/everything")
@Authenticated
@Tag(name = "Rights", description = "What the signed-in person may ask about what is kept, and have erased.")
public class EverythingResource {
    private final Erasure erasure;
    private final SignedIn signedIn;

    EverythingResource(Erasure erasure, SignedIn signedIn) {
        this.erasure = erasure;
        this.signedIn = signedIn;
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            summary = "Erase everything",
            description =
                    "Destroys the key that opens what is kept of the person, and erases all of it: assessments, consents"
                            + " and the access log. It can't be undone. Sent again, it changes nothing. Whoever saves something"
                            + " afterwards begins anew.")
    @APIResponse(responseCode = "204", description = "Nothing is kept any more.")
    public void erase() {
        erasure.eraseEverything(signedIn.owner());
    }
}
