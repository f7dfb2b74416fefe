package health.charley.content;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;

/** The content API as a reader calls it. */
public final class ContentApi {
    public static final String ARTICLES = "/api/content/v1/articles";
    public static final String CAUSES = "/api/content/v1/causes";
    public static final String LEG_CRAMPS = ARTICLES + "/leg-cramps";

    private ContentApi() {}

    public static ValidatableResponse article(String slug) {
        return given().when().get(ARTICLES + "/{slug}", slug).then();
    }

    public static ValidatableResponse cause(String condition) {
        return given().when().get(CAUSES + "/{condition}", condition).then();
    }
}
