package health.charley.local.signin;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What a token from the token endpoint says. After the sign-in page the account is already known to the server; with
 * the password grant, which the command line uses, it is read from the request and any password is right.
 */
final class AccountTokens implements OAuth2TokenCallback {
    static final String ISSUER = "charley";
    static final String AUDIENCE = "charley";
    static final Duration LIFETIME = Duration.ofHours(1);

    @Override
    public String issuerId() {
        return ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        return account(request).accountName();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return isPasswordGrant(request) ? account(request).claims() : Map.of();
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME.toSeconds();
    }

    private static boolean isPasswordGrant(TokenRequest request) {
        return request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant;
    }

    private static Account account(TokenRequest request) {
        if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant) {
            return Account.find(grant.getUsername())
                    .orElseThrow(() ->
                            new OAuth2Exception(OAuth2Error.INVALID_GRANT, "The accounts are: " + Account.names()));
        }
        throw new OAuth2Exception(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "Sign in on the page or with a password.");
    }
}
