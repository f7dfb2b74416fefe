package health.charley.content.story;

import static io.restassured.RestAssured.given;

import health.charley.content.ClientAddresses;
import health.charley.content.ContentApi;
import health.charley.content.SettableClock;
import health.charley.testing.SignInResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Stories as authors, readers and moderators meet them over HTTP. */
final class StoryApi {
    static final String STORIES = "/api/content/v1/stories";
    static final String TEXT = "My calf cramped every night until I drank more water.";

    private StoryApi() {}

    static String storiesOf(String condition) {
        return ContentApi.CAUSES + "/" + condition + "/stories";
    }

    /** The token of a form that was loaded a moment ago; the clock of the service goes on by four seconds. */
    static String form(String stories, SettableClock clock) {
        var token = ClientAddresses.from(ClientAddresses.fresh())
                .get(stories + "/form")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("token");
        clock.advance(Duration.ofSeconds(4));
        return token;
    }

    static Map<String, Object> body(String token) {
        var body = new HashMap<String, Object>();
        body.put("text", TEXT);
        body.put("consent", true);
        body.put("token", token);
        return body;
    }

    static ValidatableResponse submit(String stories, Map<String, Object> body) {
        return submit(stories, body, ClientAddresses.fresh());
    }

    static ValidatableResponse submit(String stories, Map<String, Object> body, String address) {
        return ClientAddresses.from(address)
                .contentType("application/json")
                .body(body)
                .post(stories)
                .then();
    }

    /** A story that waits for a moderator. */
    static Sent send(String stories, SettableClock clock) {
        return send(stories, clock, Map.of());
    }

    static Sent send(String stories, SettableClock clock, Map<String, Object> more) {
        var body = body(form(stories, clock));
        body.putAll(more);
        var reply = submit(stories, body).statusCode(202).extract();
        return new Sent(reply.path("id"), reply.path("withdrawalSecret"));
    }

    static Sent sendAndApprove(String stories, SettableClock clock, Map<String, Object> more) {
        var sent = send(stories, clock, more);
        step(sent.id(), "approval", etag(sent.id())).statusCode(200);
        return sent;
    }

    static RequestSpecification moderator() {
        return as("moderator");
    }

    static RequestSpecification as(String account) {
        return given().auth().oauth2(SignInResource.token(account));
    }

    static ValidatableResponse read(String id) {
        return moderator().get(STORIES + "/{id}", id).then();
    }

    static String etag(String id) {
        return read(id).statusCode(200).extract().header("ETag");
    }

    /** A step without a body. */
    static ValidatableResponse step(String id, String step, String ifMatch) {
        return moderator()
                .header("If-Match", ifMatch)
                .post(STORIES + "/{id}/{step}", id, step)
                .then();
    }

    static ValidatableResponse step(String id, String step, String ifMatch, Map<String, ?> body) {
        return moderator()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .post(STORIES + "/{id}/{step}", id, step)
                .then();
    }

    static ValidatableResponse withdraw(String id, String secret) {
        return withdraw(id, secret, ClientAddresses.fresh());
    }

    static ValidatableResponse withdraw(String id, String secret, String address) {
        return ClientAddresses.from(address)
                .contentType("application/json")
                .body(Map.of("secret", secret))
                .post(STORIES + "/{id}/withdrawal", id)
                .then();
    }

    /** What the author of a story got. */
    record Sent(String id, String secret) {}
}
