package health.charley.content.desk;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks: the account behind the token of this request. */
@RequestScoped
public class Account {
    private final JsonWebToken token;

    Account(JsonWebToken token) {
        this.token = token;
    }

    /** The subject of the sign-in. It is no name, and stays the same for as long as the account is there. */
    public String subject() {
        return token.getSubject();
    }
}
