package health.charley.content.importing;

import static io.restassured.RestAssured.given;

import health.charley.testing.SignInResource;
import io.restassured.response.ValidatableResponse;

/** Import and export as a publisher uses them. */
public final class ImportApi {
    public static final String IMPORTS = "/api/content/v1/imports";
    public static final String EXPORT = "/api/content/v1/export";

    private ImportApi() {}

    public static ValidatableResponse send(byte[] archive) {
        return send("publisher", archive, false);
    }

    public static ValidatableResponse rehearse(byte[] archive) {
        return send("publisher", archive, true);
    }

    public static ValidatableResponse send(String account, byte[] archive, boolean dryRun) {
        return given().auth()
                .oauth2(SignInResource.token(account))
                .contentType("application/zip")
                .queryParam("dryRun", dryRun)
                .body(archive)
                .post(IMPORTS)
                .then();
    }

    /** An import whose sender answers for the reviews that its files tell of. */
    public static ValidatableResponse sendReviewed(byte[] archive) {
        return given().auth()
                .oauth2(SignInResource.token("publisher"))
                .contentType("application/zip")
                .queryParam("acceptReviews", true)
                .body(archive)
                .post(IMPORTS)
                .then();
    }

    public static byte[] export() {
        return given().auth()
                .oauth2(SignInResource.token("publisher"))
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }
}
