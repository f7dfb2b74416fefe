package health.charley.web.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
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
            return Map.of("charley.web.public-url", "http://localhost:8080");
        }
    }

    @Test
    void who_typed_the_number_is_led_to_the_name() {
        asking("127.0.0.1:8080")
                .get("/history?deleted=true")
                .then()
                .statusCode(302)
                .header("Location", is("http://localhost:8080/history?deleted=true"));
    }

    @Test
    void nobody_else_is_led_anywhere() {
        asking("localhost:8080").get("/about").then().statusCode(200);
        asking("127.0.0.1:9999").get("/about").then().statusCode(200);
        asking("127.0.0.1:8080").post("/answers/clear").then().statusCode(403);
    }

    private static RequestSpecification asking(String host) {
        return given().redirects()
                .follow(false)
                .header("Host", host)
                .contentType("application/x-www-form-urlencoded")
                .when();
    }
}
