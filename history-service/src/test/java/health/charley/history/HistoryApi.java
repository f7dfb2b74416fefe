package health.charley.history;

import static io.restassured.RestAssured.given;

import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The history API as one account calls it. */
public record HistoryApi(String token) {
    public static final String ROOT = "/api/history/v1";
    public static final String ASSESSMENTS = ROOT + "/assessments";
    public static final String CONSENT = ROOT + "/consent";

    public static HistoryApi as(String account) {
        return new HistoryApi(SignInResource.token(account));
    }

    public ValidatableResponse save(SampleReceipt receipt) {
        return save(receipt.id(), receipt.signed());
    }

    public ValidatableResponse save(UUID id, String receipt) {
        return request()
                .contentType(ContentType.JSON)
                .body(Map.of("receipt", receipt))
                .put(ASSESSMENTS + "/" + id)
                .then();
    }

    public ValidatableResponse saveSeveral(List<String> receipts) {
        return request()
                .contentType(ContentType.JSON)
                .body(Map.of("receipts", receipts))
                .post(ASSESSMENTS)
                .then();
    }

    public ValidatableResponse read(UUID id) {
        return request().get(ASSESSMENTS + "/" + id).then();
    }

    public ValidatableResponse erase(UUID id) {
        return request().delete(ASSESSMENTS + "/" + id).then();
    }

    public ValidatableResponse list(Map<String, ?> parameters) {
        return request().queryParams(parameters).get(ASSESSMENTS).then();
    }

    /** Erases all that the account has. */
    public ValidatableResponse eraseEverything() {
        return request().delete(ROOT + "/everything").then();
    }

    public ValidatableResponse accessLog(Map<String, ?> parameters) {
        return request().queryParams(parameters).get(ROOT + "/access-log").then();
    }

    public ValidatableResponse consent() {
        return request().get(CONSENT).then();
    }

    public ValidatableResponse giveConsent(String version) {
        return request()
                .contentType(ContentType.JSON)
                .body(Map.of("version", version))
                .put(CONSENT)
                .then();
    }

    public ValidatableResponse withdrawConsent() {
        return request().delete(CONSENT).then();
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).when();
    }
}
