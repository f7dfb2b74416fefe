package health.charley.testing;

import health.charley.local.signin.LocalSignIn;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A real OpenID provider for a service under test, with the sample accounts: patient, patient2, editor, reviewer,
 * clinician (editor and reviewer), publisher, moderator and operator. All tests of a run share one.
 */
public final class SignInResource implements QuarkusTestResourceLifecycleManager {
    /** Where the provider is, said to the whole JVM: Quarkus loads this class once more for the tests themselves. */
    private static final String ISSUER = "charley.testing.issuer";

    private static final Map<String, Fetched> TOKENS = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.auth-server-url", issuer());
    }

    /** The issuer of the tokens. */
    public static String issuer() {
        synchronized (System.class) {
            if (System.getProperty(ISSUER) == null) {
                System.setProperty(ISSUER, LocalSignIn.start(0).issuer());
            }
            return System.getProperty(ISSUER);
        }
    }

    /** A bearer token of the account, fetched as a command line would, and again when it is half an hour old. */
    public static String token(String account) {
        return TOKENS.compute(account, (name, last) -> last == null || last.isOld() ? Fetched.of(name) : last)
                .token();
    }

    /** Leaves the provider running: the next test class uses it again. */
    @Override
    public void stop() {}

    /** A token, and when it was fetched: it lasts an hour. */
    private record Fetched(String token, Instant at) {
        static Fetched of(String account) {
            String token = RestAssured.given()
                    .formParam("grant_type", "password")
                    .formParam("client_id", "charley-tests")
                    .formParam("username", account)
                    .formParam("password", "any")
                    .when()
                    .post(issuer() + "/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
            return new Fetched(token, Instant.now());
        }

        boolean isOld() {
            return at.plus(Duration.ofMinutes(30)).isBefore(Instant.now());
        }
    }
}
