package health.charley.web.signin;

import io.quarkus.oidc.AccessTokenCredential;
import jakarta.enterprise.context.RequestScoped;

/** The person who is signed in, as the services know them. */
@RequestScoped
public class SignedIn {
    private final AccessTokenCredential token;

    SignedIn(AccessTokenCredential token) {
        this.token = token;
    }

    /** What a request in their name carries as its {@code Authorization}. */
    public String bearer() {
        return "Bearer " + token.getToken();
    }
}
