package health.charley.local.signin;

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
import java.util.Map;
import java.util.stream.Collectors;

/** What a front end and a browser send to the sign-in provider on the way to a token. */
final class SignInBrowser {
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String issuer;

    SignInBrowser(String issuer) {
        this.issuer = issuer;
    }

    String codeFor(String account) throws Exception {
        return code(post(signInPage(), Map.of("username", account)));
    }

    static String code(HttpResponse<String> redirect) {
        var location = redirect.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst(".*[?&]code=([^&]+).*", "$1");
    }

    /** The page to which the front end sends a browser that is to sign in. */
    static String signInPage() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/authorize?response_type=code&client_id=charley-web&scope=openid&state=s&nonce=a-nonce"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fsign-in&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    HttpResponse<String> exchange(String code) throws IOException, InterruptedException {
        return exchange(code, VERIFIER);
    }

    HttpResponse<String> exchangeWithAnotherVerifier(String code) throws IOException, InterruptedException {
        return exchange(code, VERIFIER + "x");
    }

    private HttpResponse<String> exchange(String code, String verifier) throws IOException, InterruptedException {
        return post(
                "/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "charley-web",
                        "client_secret", "any",
                        "code", code,
                        "code_verifier", verifier,
                        "redirect_uri", "http://localhost:8080/sign-in"));
    }

    static SignedJWT token(HttpResponse<String> reply, String name) throws ParseException {
        return SignedJWT.parse(member(reply.body(), name));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(to(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(issuer + path)).timeout(Duration.ofSeconds(10));
    }

    static String member(String json, String name) throws ParseException {
        return JSONObjectUtils.parse(json).get(name).toString();
    }
}
