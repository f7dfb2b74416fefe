package health.charley.content.vote;

import health.charley.content.signing.Purpose;
import health.charley.content.signing.SignedToken;
import health.charley.content.signing.SignedTokens;
import health.charley.content.signing.SigningKey;
import health.charley.edge.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who votes, as a pseudonym: the same for the same account or token, and of no use without the key. */
@ApplicationScoped
class Voters {
    private static final String NAME = "vote";

    private final SecurityIdentity caller;
    private final SignedTokens tokens;
    private final SigningKey key;
    private final Purpose purpose;
    private final Clock clock;

    Voters(SecurityIdentity caller, SignedTokens tokens, SigningKey key, VoteConfig config, Clock clock) {
        this.caller = caller;
        this.tokens = tokens;
        this.key = key;
        this.purpose = new Purpose(NAME, config.tokenLifetime());
        this.clock = clock;
    }

    VoteTokenView handOut() {
        return new VoteTokenView(tokens.issue(purpose, ""), clock.instant().plus(purpose.lifetime()));
    }

    /** The pseudonym of whoever sent the request: of the account if there is one, else of the token. */
    String pseudonym(Optional<String> token) {
        return key.pseudonym(NAME, caller.isAnonymous() ? "token\n" + idOf(token) : "account\n" + account());
    }

    /** A subject is unique at its issuer alone (OpenID Connect Core 1.0 §5.7). */
    private String account() {
        var signedIn = (JsonWebToken) caller.getPrincipal();
        return signedIn.getIssuer() + "\n" + signedIn.getSubject();
    }

    private String idOf(Optional<String> token) {
        return token.flatMap(given -> tokens.read(purpose, given))
                .map(SignedToken::id)
                .orElseThrow(() -> Problems.badRequest(
                        "#/token", "Sign in, or get a token for votes; one that is too old is not taken."));
    }
}
