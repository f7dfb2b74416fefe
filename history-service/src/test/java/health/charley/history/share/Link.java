package health.charley.history.share;

import static io.restassured.RestAssured.given;

import health.charley.history.HistoryApi;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A link as its visitor has it, and by which its owner knows it. */
public record Link(HistoryApi owner, UUID assessment, String id, String token) {
    static final String SHARED = "/api/history/v1/shared";

    public static Link made(HistoryApi owner, UUID assessment, Map<String, Object> terms) {
        var made = post(owner, assessment, terms).statusCode(201).extract().jsonPath();
        return new Link(owner, assessment, made.getString("share.id"), made.getString("token"));
    }

    public static ValidatableResponse post(HistoryApi owner, UUID assessment, Map<String, Object> terms) {
        return owner.request()
                .contentType(ContentType.JSON)
                .body(terms)
                .post(shares(assessment))
                .then();
    }

    static String shares(UUID assessment) {
        return HistoryApi.ASSESSMENTS + "/" + assessment + "/shares";
    }

    ValidatableResponse open() {
        return open(null, "application/json");
    }

    public ValidatableResponse open(String pin) {
        return open(pin, "application/json");
    }

    ValidatableResponse open(String pin, String accept) {
        var body = new HashMap<String, Object>(Map.of("token", token));
        if (pin != null) {
            body.put("pin", pin);
        }
        return given().contentType(ContentType.JSON)
                .accept(accept)
                .body(body)
                .post(SHARED)
                .then();
    }

    public ValidatableResponse revoke() {
        return owner.request().delete(shares(assessment) + "/" + id).then();
    }

    /** What the owner sees of it. */
    public ValidatableResponse seen() {
        return owner.request().get(shares(assessment)).then().statusCode(200);
    }
}
