package health.charley.local.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalSignInTest {
    private static LocalSignIn signIn;
    private static SignInBrowser browser;

    @BeforeAll
    static void start() {
        signIn = LocalSignIn.start(0);
        browser = new SignInBrowser(signIn.issuer());
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
        var reply = browser.post(
                "/token",
                Map.of("grant_type", "password", "client_id", "cli", "username", "reviewer", "password", "any"));

        assertReviewer(SignInBrowser.token(reply, "access_token"));
    }

    @Test
    void the_sign_in_page_leads_through_code_and_pkce_to_tokens_of_the_account() throws Exception {
        var code = browser.codeFor("reviewer");

        var reply = browser.exchange(code);

        assertReviewer(SignInBrowser.token(reply, "access_token"));
        var idToken = SignInBrowser.token(reply, "id_token").getJWTClaimsSet();
        assertEquals(List.of("charley-web"), idToken.getAudience());
        assertEquals("Sample Medical Reviewer", idToken.getClaim("name"));
        assertEquals("a-nonce", idToken.getClaim("nonce"));
    }

    @Test
    void refreshing_keeps_the_roles() throws Exception {
        var first = browser.exchange(browser.codeFor("reviewer"));

        var second = browser.post(
                "/token",
                Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "charley-web",
                        "refresh_token", SignInBrowser.member(first.body(), "refresh_token")));

        assertReviewer(SignInBrowser.token(second, "access_token"));
    }

    @Test
    void a_wrong_pkce_verifier_gets_no_token() throws Exception {
        var reply = browser.exchangeWithAnotherVerifier(browser.codeFor("patient"));

        assertEquals(400, reply.statusCode());
    }

    @Test
    void an_unknown_account_gets_no_token() throws Exception {
        var grant = Map.of("grant_type", "password", "client_id", "cli", "username", "root", "password", "any");

        assertEquals(400, browser.post("/token", grant).statusCode());
        assertEquals(
                400,
                browser.post(SignInBrowser.signInPage(), Map.of("username", "root"))
                        .statusCode());
        assertThrows(IllegalArgumentException.class, () -> signIn.token("root"));
    }

    @Test
    void no_token_comes_without_an_account() throws Exception {
        var reply = browser.post(
                "/token", Map.of("grant_type", "client_credentials", "client_id", "cli", "client_secret", "any"));

        assertEquals(400, reply.statusCode());
    }

    @Test
    void the_browser_cannot_say_its_own_claims() throws Exception {
        var reply = browser.post(
                SignInBrowser.signInPage(), Map.of("username", "patient", "claims", "{\"groups\":[\"editor\"]}"));

        var tokens = browser.exchange(SignInBrowser.code(reply));

        var claims = SignInBrowser.token(tokens, "access_token").getJWTClaimsSet();
        assertEquals(List.of(), claims.getStringListClaim("groups"));
    }

    @Test
    void the_page_has_a_button_for_each_account() throws Exception {
        var page = browser.get(SignInBrowser.signInPage());

        assertEquals(200, page.statusCode());
        for (var account : Account.values()) {
            assertTrue(page.body().contains("value=\"" + account.accountName() + "\""), account.accountName());
        }
    }

    @Test
    void ending_the_session_returns_to_the_front_end() throws Exception {
        var reply = browser.get("/endsession?post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F&state=s");

        assertEquals(302, reply.statusCode());
        assertTrue(reply.headers().firstValue("Location").orElseThrow().startsWith("http://localhost:8080/"));
    }

    @Test
    void discovery_names_the_issuer_and_the_end_of_session() throws Exception {
        var discovery = browser.get("/.well-known/openid-configuration").body();

        assertEquals(signIn.issuer(), SignInBrowser.member(discovery, "issuer"));
        assertEquals(signIn.issuer() + "/endsession", SignInBrowser.member(discovery, "end_session_endpoint"));
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
        var keys = JWKSet.parse(browser.get("/jwks").body());
        return token.verify(new RSASSAVerifier(keys.getKeys().get(0).toRSAKey()));
    }
}
