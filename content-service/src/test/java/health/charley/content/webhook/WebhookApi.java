package health.charley.content.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import health.charley.content.Role;
import health.charley.testing.SignInResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The webhooks as a publisher manages them. */
final class WebhookApi {
    static final String WEBHOOKS = "/api/content/v1/webhooks";

    private WebhookApi() {}

    static RequestSpecification as(String account) {
        return given().auth().oauth2(SignInResource.token(account));
    }

    static ValidatableResponse register(String url, String... events) {
        return as("publisher")
                .contentType(ContentType.JSON)
                .body(Map.of("url", url, "events", List.of(events)))
                .post(WEBHOOKS)
                .then();
    }

    static JsonPath registered(Receiver receiver) {
        return register(receiver.url(), "page.published", "page.unpublished")
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse deliveries(String id, Map<String, ?> parameters) {
        return as("publisher")
                .queryParams(parameters)
                .get(WEBHOOKS + "/" + id + "/deliveries")
                .then();
    }

    /** The newest delivery is one about this page, and went so. */
    static void requireLogged(
            String page, JsonPath webhook, String status, int tries, Integer answered, String failure) {
        deliveries(webhook.getString("id"), Map.of())
                .statusCode(200)
                .body("items[0].status", is(status))
                .body("items[0].tries", is(tries))
                .body("items[0].responseStatus", is(answered))
                .body("items[0].failure", is(failure))
                .body("items[0].slug", is(page));
    }

    static ValidatableResponse sendAgain(String id, String message) {
        return as("publisher")
                .post(WEBHOOKS + "/" + id + "/deliveries/" + message + "/redelivery")
                .then();
    }

    static void removeAll() {
        as("publisher")
                .get(WEBHOOKS)
                .then()
                .extract()
                .jsonPath()
                .getList("items.id", String.class)
                .forEach(
                        id -> as("publisher").delete(WEBHOOKS + "/" + id).then().statusCode(204));
    }

    /** Its address leads there from now on, as if the name had been given to another machine. */
    static void movesTo(String url, String id) throws SQLException {
        Role.OWNER.execute("update webhook set url = '" + url + "' where id = '" + id + "'");
    }

    /** Takes a page down, whoever does that in the service. */
    static void takeDown(String condition) throws SQLException {
        Role.OWNER.execute("update page set live = null where kind = 'cause' and slug = '" + condition + "'");
    }

    static void putBack(String condition) throws SQLException {
        Role.OWNER.execute("update page p set live = (select max(id) from revision r where r.page = p.id)"
                + " where kind = 'cause' and slug = '" + condition + "'");
    }
}
