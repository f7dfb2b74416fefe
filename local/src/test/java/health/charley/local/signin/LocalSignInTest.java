package health.charley.local.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalSignInTest {
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static LocalSignIn signIn;

    @BeforeAll
    static void start() {
        signIn = LocalSignIn.start(0);
    }

    @AfterAll
    static void stop() {
        signIn.close();
    }

    @Test
    void a_minted_token_names_the_reviewer_the_role_the_audience_and_the_issuer() throws Exception {
        var token = SignedJWT.parse(signIn.token("reviewer"));

        assertReviewer(token);
    }

    @Test
    void the_password_grant_gives_the_same_token_to_the_command_line() throws Exception {
        var reply = post(
                "/token",
                Map.of("grant_type", "password", "client_id", "cli", "username", "reviewer", "password", "any"));

        assertReviewer(SignedJWT.parse(member(reply.body(), "access_token")));
    }

    @Test
    void the_sign_in_page_leads_through_code_and_pkce_to_tokens_of_the_account() throws Exception {
        var code = codeFor("reviewer");

        var reply = post("/token", tokenRequest(code, VERIFIER));

        assertReviewer(SignedJWT.parse(member(reply.body(), "access_token")));
        var idToken = SignedJWT.parse(member(reply.body(), "id_token")).getJWTClaimsSet();
        assertEquals(List.of("charley-web"), idToken.getAudience());
        assertEquals("Sample Medical Reviewer", idToken.getClaim("name"));
        assertEquals("a-nonce", idToken.getClaim("nonce"));
    }

    @Test
    void refreshing_keeps_the_roles() throws Exception {
        var first = post("/token", tokenRequest(codeFor("reviewer"), VERIFIER));

        var second = post(
                "/token",
                Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "charley-web",
                        "refresh_token", member(first.body(), "refresh_token")));

        assertReviewer(SignedJWT.parse(member(second.body(), "access_token")));
    }

    @Test
    void a_wrong_pkce_verifier_gets_no_token() throws Exception {
        var reply = post("/token", tokenRequest(codeFor("patient"), VERIFIER + "x"));

        assertEquals(400, reply.statusCode());
    }

    @Test
    void an_unknown_account_gets_no_token() throws Exception {
        var grant = Map.of("grant_type", "password", "client_id", "cli", "username", "root", "password", "any");

        assertEquals(400, post("/token", grant).statusCode());
        assertEquals(
                400,
                post("/authorize" + authorizeQuery(), Map.of("username", "root"))
                        .statusCode());
        assertThrows(IllegalArgumentException.class, () -> signIn.token("root"));
    }

    @Test
    void no_token_comes_without_an_account() throws Exception {
        var reply =
                post("/token", Map.of("grant_type", "client_credentials", "client_id", "cli", "client_secret", "any"));

        assertEquals(400, reply.statusCode());
    }

    @Test
    void the_browser_cannot_say_its_own_claims() throws Exception {
        var reply = post(
                "/authorize" + authorizeQuery(), Map.of("username", "patient", "claims", "{\"groups\":[\"editor\"]}"));

        var tokens = post("/token", tokenRequest(code(reply), VERIFIER));

        var claims = SignedJWT.parse(member(tokens.body(), "access_token")).getJWTClaimsSet();
        assertEquals(List.of(), claims.getStringListClaim("groups"));
    }

    @Test
    void the_page_has_a_button_for_each_account() throws Exception {
        var page = get("/authorize" + authorizeQuery());

        assertEquals(200, page.statusCode());
        for (var account : Account.values()) {
            assertTrue(page.body().contains("value=\"" + account.accountName() + "\""), account.accountName());
        }
    }

    @Test
    void ending_the_session_returns_to_the_front_end() throws Exception {
        var reply = get("/endsession?post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F&state=s");

        assertEquals(302, reply.statusCode());
        assertTrue(reply.headers().firstValue("Location").orElseThrow().startsWith("http://localhost:8080/"));
    }

    @Test
    void discovery_names_the_issuer_and_the_end_of_session() throws Exception {
        var discovery = get("/.well-known/openid-configuration").body();

        assertEquals(signIn.issuer(), member(discovery, "issuer"));
        assertEquals(signIn.issuer() + "/endsession", member(discovery, "end_session_endpoint"));
    }

    @Test
    void a_token_can_have_ended() throws Exception {
        var claims =
                SignedJWT.parse(signIn.token("patient", Duration.ofMinutes(-1))).getJWTClaimsSet();

        assertTrue(claims.getExpirationTime().before(new Date()));
    }

    @Test
    void each_start_has_a_key_of_its_own() throws Exception {
        try (var another = LocalSignIn.start(0)) {
            assertFalse(isSignedByUs(SignedJWT.parse(another.token("patient"))));
        }
    }

    private static void assertReviewer(SignedJWT token) throws Exception {
        var claims = token.getJWTClaimsSet();
        assertEquals("reviewer", claims.getSubject());
        assertEquals(List.of("medical-reviewer"), claims.getStringListClaim("groups"));
        assertEquals(List.of("charley"), claims.getAudience());
        assertEquals("Sample Medical Reviewer", claims.getStringClaim("name"));
        assertEquals(signIn.issuer(), claims.getIssuer());
        assertTrue(isSignedByUs(token));
    }

    private static boolean isSignedByUs(SignedJWT token)
            throws IOException, InterruptedException, ParseException, JOSEException {
        var keys = JWKSet.parse(get("/jwks").body());
        return token.verify(new RSASSAVerifier(keys.getKeys().get(0).toRSAKey()));
    }

    private static String codeFor(String account) throws Exception {
        return code(post("/authorize" + authorizeQuery(), Map.of("username", account)));
    }

    private static String code(HttpResponse<String> redirect) {
        var location = redirect.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst(".*[?&]code=([^&]+).*", "$1");
    }

    private static String authorizeQuery() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "?response_type=code&client_id=charley-web&scope=openid&state=s&nonce=a-nonce"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fsign-in&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static Map<String, String> tokenRequest(String code, String verifier) {
        return Map.of(
                "grant_type", "authorization_code",
                "client_id", "charley-web",
                "client_secret", "any",
                "code", code,
                "code_verifier", verifier,
                "redirect_uri", "http://localhost:8080/sign-in");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(signIn.issuer() + path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(signIn.issuer() + path)).timeout(Duration.ofSeconds(10));
    }

    private static String member(String json, String name) throws ParseException {
        return JSONObjectUtils.parse(json).get(name).toString();
    }
}
