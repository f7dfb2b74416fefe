package health.charley.testing;

import health.charley.local.signin.LocalSignIn;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.util.Map;

/**
 * A real OpenID provider for a service under test, with the sample accounts: patient, patient2, editor, reviewer,
 * clinician (editor and reviewer), publisher, moderator and operator. All tests of a run share one.
 */
public final class SignInResource implements QuarkusTestResourceLifecycleManager {
    /** Where the provider is, said to the whole JVM: Quarkus loads this class once more for the tests themselves. */
    private static final String ISSUER = "charley.testing.issuer";

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

    /** A bearer token of the account, fetched as a command line would. */
    public static String token(String account) {
        return RestAssured.given()
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
    }

    /** Leaves the provider running: the next test class uses it again. */
    @Override
    public void stop() {}
}
