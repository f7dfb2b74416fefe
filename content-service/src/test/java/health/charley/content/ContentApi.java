package health.charley.content;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** The content API as a reader calls it. */
public final class ContentApi {
    public static final String ROOT = "/api/content/v1";
    public static final String ARTICLES = ROOT + "/articles";
    public static final String CAUSES = ROOT + "/causes";
    public static final String SEARCH = ROOT + "/search";
    public static final String LEG_CRAMPS = ARTICLES + "/leg-cramps";

    private ContentApi() {}

    public static ValidatableResponse article(String slug) {
        return given().when().get(ARTICLES + "/{slug}", slug).then();
    }

    /** Sends a search as JSON. */
    public static ValidatableResponse search(Map<String, ?> request) {
        return given().contentType("application/json")
                .body(request)
                .when()
                .post(SEARCH)
                .then();
    }

    public static ValidatableResponse search(String query) {
        return search(Map.of("query", query));
    }

    public static ValidatableResponse cause(String condition) {
        return given().when().get(CAUSES + "/{condition}", condition).then();
    }
}
