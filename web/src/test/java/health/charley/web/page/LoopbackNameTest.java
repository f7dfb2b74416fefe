package health.charley.web.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.web.example.Patient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A system on one's own machine, which answers to two names. */
@QuarkusTest
@TestProfile(LoopbackNameTest.OnThisMachine.class)
class LoopbackNameTest {
    /** The public address as the local launcher sets it. */
    public static final class OnThisMachine implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String port = freePort();
            return Map.of(
                    "charley.web.public-url",
                    "http://localhost:" + port,
                    "quarkus.http.test-port",
                    port,
                    // meters of a given port do not go with those of the free ports of other tests
                    "quarkus.micrometer.binder.vertx.enabled",
                    "false");
        }
    }

    @Test
    void who_typed_the_number_is_led_to_the_name() {
        asking("127.0.0.1:" + RestAssured.port)
                .get("/history?cursor=b2xkZXI")
                .then()
                .statusCode(302)
                .header("Location", is("http://localhost:" + RestAssured.port + "/history?cursor=b2xkZXI"));
    }

    @Test
    void nobody_else_is_led_anywhere() {
        asking("localhost:" + RestAssured.port).get("/about").then().statusCode(200);
        asking("127.0.0.1:9999").get("/about").then().statusCode(200);
        asking("127.0.0.1:" + RestAssured.port).post("/answers/clear").then().statusCode(403);
    }

    @Test
    void who_typed_the_number_can_sign_in() {
        var patient = new Patient()
                .opens("http://127.0.0.1:" + RestAssured.port + "/history")
                .signsInAs("patient");

        assertEquals(
                "http://localhost:" + RestAssured.port + "/history",
                patient.sees().address().toString());
        assertEquals(200, patient.sees().status());
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static RequestSpecification asking(String host) {
        return given().redirects()
                .follow(false)
                .header("Host", host)
                .contentType("application/x-www-form-urlencoded")
                .when();
    }
}
