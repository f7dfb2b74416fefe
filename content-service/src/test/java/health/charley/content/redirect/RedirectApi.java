package health.charley.content.redirect;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import health.charley.content.ContentApi;
import health.charley.testing.SignInResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Redirects as an editor keeps them. */
public final class RedirectApi {
    static final String REDIRECTS = ContentApi.ROOT + "/redirects";
    static final String ARTICLE = REDIRECTS + "/article/en-US/";

    private RedirectApi() {}

    public static void save(String from, String to) {
        put(ARTICLE + from, to).statusCode(oneOf(200, 201));
    }

    /** The same for the article in another language. */
    public static void saveIn(String language, String from, String to) {
        put(REDIRECTS + "/article/" + language + "/" + from, to).statusCode(oneOf(200, 201));
    }

    /** As somebody who has just looked what is there. */
    static ValidatableResponse put(String path, String to) {
        var seen = etag(path);
        return seen == null ? sent("If-None-Match", "*", path, to) : sent("If-Match", seen, path, to);
    }

    static String etag(String path) {
        return editor().get(path).header("ETag");
    }

    static ValidatableResponse sent(String condition, String tag, String path, String to) {
        return editor().contentType("application/json")
                .header(condition, tag)
                .body(Map.of("to", to))
                .put(path)
                .then();
    }

    static RequestSpecification editor() {
        return given().auth().oauth2(SignInResource.token("editor"));
    }
}
