package health.charley.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;

/**
 * An OpenID provider on the loopback address with the sample {@link Account}s: sign-in page, authorization code with
 * PKCE, refresh, end of session, and a password grant for the command line that accepts any password. Its key is made at
 * the start, so tokens end with the process. For one machine and tests only.
 */
public final class LocalSignIn implements AutoCloseable {
    private static final String HOME = "/" + AccountTokens.ISSUER;
    private static final String AUTHORIZE = HOME + "/authorize";
    // loggers that nobody holds are collected, and their levels with them
    private static final Logger REQUESTS = Logger.getLogger("okhttp3.mockwebserver.MockWebServer");
    /** Each refusal with its stack trace; the client is told as OAuth has it. */
    private static final Logger REFUSALS = Logger.getLogger("no.nav.security.mock.oauth2.http");

    private final OAuth2TokenProvider tokens;
    private final OAuth2HttpServer server;
    private final Route provider;

    private LocalSignIn(int port) {
        REQUESTS.setLevel(Level.WARNING);
        REFUSALS.setLevel(Level.OFF);
        tokens = new OAuth2TokenProvider(newKey());
        server = new MockWebServerWrapper();
        var config = new OAuth2Config(true, null, null, false, tokens, Set.of(new AccountTokens()), server);
        provider = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
        server.start(InetAddress.getLoopbackAddress(), port, this::answer);
    }

    /** Starts on the port, or on a free one for 0. */
    public static LocalSignIn start(int port) {
        return new LocalSignIn(port);
    }

    private static KeyProvider newKey() {
        try {
            var key = new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            return new KeyProvider(List.of(key), "RS256");
        } catch (JOSEException cause) {
            throw new IllegalStateException(cause);
        }
    }

    public int port() {
        return server.port();
    }

    /** The issuer of the tokens, as {@code http://localhost:8084/charley}: what a service calls its auth server URL. */
    public String issuer() {
        return "http://localhost:" + port() + HOME;
    }

    /** A bearer token of the account that lasts an hour. */
    public String token(String account) {
        return token(account, AccountTokens.LIFETIME);
    }

    /** A bearer token that lasts as long as given; a negative time gives one that has ended. */
    public String token(String account, Duration lifetime) {
        var claims = new HashMap<String, Object>(Account.named(account).claims());
        claims.putAll(Map.of(
                "iss",
                issuer(),
                "sub",
                account,
                "aud",
                AccountTokens.AUDIENCE,
                "jti",
                UUID.randomUUID().toString()));
        return tokens.jwt(claims, lifetime, AccountTokens.ISSUER).serialize();
    }

    /** Asks itself once: the first answer takes a second, and the services that start wait for two. */
    public void requireAnswer() {
        try (var discovery = URI.create(issuer() + "/.well-known/openid-configuration")
                .toURL()
                .openStream()) {
            discovery.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException("The sign-in does not answer at " + issuer() + ".", cause);
        }
    }

    private OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        var path = request.getUrl().encodedPath();
        if (!path.startsWith(HOME + "/")) {
            return new OAuth2HttpResponse(Headers.of(), 404, "There is nothing here; the issuer is " + issuer(), null);
        }
        if (!path.equals(AUTHORIZE)) {
            return provider.invoke(request);
        }
        return "POST".equals(request.getMethod()) ? signIn(request) : SignInPage.show();
    }

    /** Hands the account's claims to the provider, whose own page would let the browser say what they are. */
    private OAuth2HttpResponse signIn(OAuth2HttpRequest request) {
        var account = Account.find(request.getFormParameters().get("username"));
        return account.map(found -> provider.invoke(
                        request.copy(request.getHeaders(), "POST", request.getOriginalUrl(), form(found))))
                .orElseGet(SignInPage::unknownAccount);
    }

    private static String form(Account account) {
        var claims = JSONObjectUtils.toJSONString(account.claims());
        return "username=" + account.accountName() + "&claims=" + URLEncoder.encode(claims, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception cause) {
            throw new UncheckedIOException(new IOException(cause));
        }
    }
}
