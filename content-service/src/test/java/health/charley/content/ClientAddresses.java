package health.charley.content;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients at addresses of their own, as a proxy that is trusted tells of them (TEST-NET-3 and beyond; nobody has them). */
public final class ClientAddresses {
    private static final AtomicInteger LAST = new AtomicInteger();

    private ClientAddresses() {}

    /** An address that no test has used yet. */
    public static String fresh() {
        var number = LAST.incrementAndGet();
        return "203.0." + number / 250 + "." + (1 + number % 250);
    }

    public static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
