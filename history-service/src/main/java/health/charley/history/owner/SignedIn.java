package health.charley.history.owner;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks: the owner behind the token of this request. */
@RequestScoped
public class SignedIn {
    private final JsonWebToken token;

    SignedIn(JsonWebToken token) {
        this.token = token;
    }

    public Owner owner() {
        return Owner.of(token.getIssuer(), token.getSubject());
    }
}
