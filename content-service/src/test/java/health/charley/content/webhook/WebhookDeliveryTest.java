package health.charley.content.webhook;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a receiver gets when a page is taken down and put back. */
@QuarkusTest
class WebhookDeliveryTest extends Sending {
    @Test
    void a_page_taken_down_and_put_back_is_told_with_a_signature_that_holds() throws Exception {
        var webhook = WebhookApi.registered(receiver);
        WebhookApi.takeDown(PAGE);
        dispatch.run();

        WebhookApi.putBack(PAGE);
        dispatch.run();

        assertEquals(2, receiver.letters().size());
        var down = receiver.letters().get(0);
        var up = receiver.letters().get(1);
        assertEquals("/hook?for=charley", down.path());
        assertEquals("application/json", down.type());
        assertTrue(down.isSignedWith(webhook.getString("secret")));
        assertTrue(up.isSignedWith(webhook.getString("secret")));
        assertEquals("page.unpublished", JsonPath.from(down.body()).getString("type"));
        assertEquals("page.published", JsonPath.from(up.body()).getString("type"));
        assertEquals(
                Map.of("kind", "cause", "slug", PAGE, "language", "en-US", "revision", 1),
                JsonPath.from(up.body()).getMap("data"));
    }

    @Test
    void what_changes_no_page_is_not_told() throws SQLException {
        WebhookApi.registered(receiver);

        WebhookApi.putBack(PAGE);
        dispatch.run();

        assertEquals(List.of(), receiver.letters());
    }

    @Test
    void only_what_was_asked_for_is_told() throws SQLException {
        WebhookApi.register(receiver.url(), "page.published").statusCode(201);
        WebhookApi.takeDown(PAGE);

        WebhookApi.putBack(PAGE);
        dispatch.run();

        assertEquals(1, receiver.letters().size());
        assertTrue(receiver.letters().get(0).body().contains("page.published"));
    }

    /** Such an address is refused today; an older version took it. */
    @Test
    void an_address_that_nothing_can_be_sent_to_holds_up_nobody_else() throws SQLException {
        var impossible = WebhookApi.registered(receiver);
        Role.OWNER.execute("update webhook set url = 'http://localhost:99999/hook'");
        WebhookApi.registered(receiver);
        WebhookApi.takeDown(PAGE);

        dispatch.run();

        assertEquals(1, receiver.letters().size());
        WebhookApi.requireLogged(PAGE, impossible, "pending", 1, null, "address-refused");
    }

    @Test
    void a_redirect_is_not_followed() throws SQLException {
        var webhook = WebhookApi.registered(receiver.answers(302));
        WebhookApi.takeDown(PAGE);

        dispatch.run();

        assertEquals(1, receiver.letters().size());
        WebhookApi.requireLogged(PAGE, webhook, "pending", 1, 302, "redirected");
    }

    @Test
    void nobody_who_listens_is_no_connection() throws SQLException {
        var webhook = WebhookApi.registered(receiver);
        receiver.close();
        WebhookApi.takeDown(PAGE);

        dispatch.run();

        WebhookApi.requireLogged(PAGE, webhook, "pending", 1, null, "not-connected");
    }

    /** What a name stands for can change after it was registered, so it is looked up on sending. */
    @Test
    void a_name_that_leads_into_a_private_network_is_not_called() throws SQLException {
        var webhook = WebhookApi.registered(receiver);
        WebhookApi.movesTo("https://localhost.localdomain.:9/hook", webhook.getString("id"));
        WebhookApi.takeDown(PAGE);

        dispatch.run();

        WebhookApi.deliveries(webhook.getString("id"), Map.of())
                .body("items[0].status", is("pending"))
                .body("items[0].responseStatus", nullValue());
        var failure = WebhookApi.deliveries(webhook.getString("id"), Map.of())
                .extract()
                .<String>path("items[0].failure");
        assertTrue(List.of("address-refused", "name-unknown").contains(failure), failure);
    }

    @Test
    void the_log_is_read_part_by_part_newest_first() throws SQLException {
        var id = WebhookApi.registered(receiver).getString("id");
        WebhookApi.takeDown(PAGE);
        WebhookApi.putBack(PAGE);

        var first = WebhookApi.deliveries(id, Map.of("limit", 1)).extract().jsonPath();
        var second = WebhookApi.deliveries(id, Map.of("limit", 1, "cursor", first.getString("next")))
                .extract()
                .jsonPath();

        assertEquals(List.of("page.published"), first.getList("items.event"));
        assertEquals(List.of("page.unpublished"), second.getList("items.event"));
        assertEquals(null, second.getString("next"));
        WebhookApi.deliveries(id, Map.of("cursor", "bm8")).statusCode(400);
    }

    @Test
    void what_ended_long_ago_is_deleted_and_what_waits_is_not() throws SQLException {
        var webhook = WebhookApi.registered(receiver.answers(204, 500));
        WebhookApi.takeDown(PAGE);
        dispatch.run();
        WebhookApi.putBack(PAGE);
        dispatch.run();
        clock.advance(Duration.ofDays(31));

        dispatch.eraseOld();

        WebhookApi.deliveries(webhook.getString("id"), Map.of())
                .body("items.size()", is(1))
                .body("items[0].status", is("pending"));
    }
}
