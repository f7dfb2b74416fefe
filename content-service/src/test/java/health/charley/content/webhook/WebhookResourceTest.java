package health.charley.content.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.Role;
import health.charley.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookResourceTest {
    private static final String URL = "https://www.example.org/hook";
    private static final String NOBODY = "/00000000-0000-4000-8000-000000000000";

    @BeforeEach
    @AfterEach
    void removeAll() {
        WebhookApi.removeAll();
    }

    @Test
    void the_secret_is_shown_once_and_kept_nowhere() throws SQLException {
        var registered = WebhookApi.register(URL, "page.published")
                .statusCode(201)
                .body("url", is(URL))
                .body("events", contains("page.published"))
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .header("Location", containsString(WebhookApi.WEBHOOKS + "/"))
                .extract();
        var secret = registered.<String>path("secret");
        var id = registered.<String>path("id");

        WebhookApi.as("publisher")
                .get(WebhookApi.WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .body("url", is(URL))
                .body("size()", is(4));
        WebhookApi.as("publisher")
                .get(WebhookApi.WEBHOOKS)
                .then()
                .body("items.id", contains(id))
                .body(not(containsString("whsec")));
        assertEquals(0, Role.OWNER.count("webhook where webhook::text like '%" + secret.substring(6) + "%'"));
    }

    @Test
    void each_webhook_has_a_secret_of_its_own() {
        var one = WebhookApi.register(URL, "page.published").extract().<String>path("secret");

        WebhookApi.register(URL, "page.published").body("secret", not(is(one)));
    }

    @Test
    void a_removed_webhook_is_gone() {
        var id = WebhookApi.register(URL, "page.published").extract().<String>path("id");

        WebhookApi.as("publisher").delete(WebhookApi.WEBHOOKS + "/" + id).then().statusCode(204);

        WebhookApi.as("publisher").get(WebhookApi.WEBHOOKS + "/" + id).then().statusCode(404);
        WebhookApi.as("publisher").delete(WebhookApi.WEBHOOKS + "/" + id).then().statusCode(404);
        WebhookApi.deliveries(id, Map.of()).statusCode(404);
    }

    @Test
    void there_are_only_so_many() {
        for (var n = 0; n < 5; n++) {
            WebhookApi.register(URL, "page.published").statusCode(201);
        }

        WebhookApi.register(URL, "page.published").statusCode(409);
    }

    @Test
    void of_eight_who_register_at_once_only_so_many_succeed() throws Exception {
        var statuses = AtOnce.statuses(
                8, () -> WebhookApi.register(URL, "page.published").extract().statusCode());

        assertEquals(List.of(201, 201, 201, 201, 201, 409, 409, 409), statuses);
    }

    @Test
    void of_four_who_remove_it_at_once_one_does() throws Exception {
        var id = WebhookApi.register(URL, "page.published").extract().<String>path("id");

        var statuses = AtOnce.statuses(
                4,
                () -> WebhookApi.as("publisher")
                        .delete(WebhookApi.WEBHOOKS + "/" + id)
                        .statusCode());

        assertEquals(List.of(204, 404, 404, 404), statuses);
    }

    @Test
    void what_was_done_to_it_is_in_the_trail_without_what_may_be_secret() {
        var id = WebhookApi.register(URL, "page.published").extract().<String>path("id");
        WebhookApi.as("publisher").delete(WebhookApi.WEBHOOKS + "/" + id).then().statusCode(204);

        WebhookApi.as("publisher")
                .get("/api/content/v1/editing/audit?limit=2")
                .then()
                .statusCode(200)
                .body("items.action", contains("webhook-removed", "webhook-registered"))
                .body("items.webhook", contains(id, id))
                .body("items.account", contains("publisher", "publisher"))
                .body("items.comment", contains("Receiver: www.example.org", "Receiver: www.example.org"));
    }

    @Test
    void a_private_address_is_refused() {
        WebhookApi.register("https://169.254.169.254/latest/meta-data", "page.published")
                .statusCode(400)
                .body("errors[0].pointer", is("#/url"))
                .body("errors[0].detail", is("The address lies within a private network."));
    }

    @Test
    void an_unknown_event_is_refused() {
        WebhookApi.register(URL, "page.read").statusCode(400).body("errors[0].pointer", is("#/events/0"));
        WebhookApi.register(URL).statusCode(400).body("errors[0].pointer", is("#/events"));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        WebhookApi.as("publisher").get(WebhookApi.WEBHOOKS + NOBODY).then().statusCode(404);
        WebhookApi.as("publisher").get(WebhookApi.WEBHOOKS + "/x").then().statusCode(400);
        WebhookApi.sendAgain(NOBODY.substring(1), "msg_" + NOBODY.substring(1)).statusCode(404);
    }

    @Test
    void only_publishers_may() {
        given().get(WebhookApi.WEBHOOKS).then().statusCode(401);
        for (var account : List.of("patient", "editor", "reviewer", "moderator")) {
            WebhookApi.as(account).get(WebhookApi.WEBHOOKS).then().statusCode(403);
            WebhookApi.as(account)
                    .contentType(ContentType.JSON)
                    .body(Map.of("url", URL, "events", List.of("page.published")))
                    .post(WebhookApi.WEBHOOKS)
                    .then()
                    .statusCode(403);
            WebhookApi.as(account).delete(WebhookApi.WEBHOOKS + NOBODY).then().statusCode(403);
            WebhookApi.as(account)
                    .get(WebhookApi.WEBHOOKS + NOBODY + "/deliveries")
                    .then()
                    .statusCode(403);
        }
    }
}
