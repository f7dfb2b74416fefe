package health.charley.content.editing;

import static io.restassured.RestAssured.given;

import health.charley.testing.SignInResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The editing API as one account calls it. */
public record Desktop(String account) {
    public static final String EDITING = "/api/content/v1/editing";
    public static final String PAGES = EDITING + "/pages";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    public static Desktop of(String account) {
        return new Desktop(account);
    }

    /** Nobody: a caller without a token. */
    static Desktop ofNobody() {
        return new Desktop("");
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public ValidatableResponse create(String slug) {
        return json(Map.of("kind", "cause", "slug", slug)).post(PAGES).then();
    }

    public ValidatableResponse save(String slug, String etag, Draft draft) {
        return json(draft.body()).header("If-Match", etag).put(page(slug)).then();
    }

    public ValidatableResponse step(String slug, String etag, String step) {
        return step(slug, etag, step, Map.of());
    }

    public ValidatableResponse step(String slug, String etag, String step, Map<String, ?> body) {
        return json(body).header("If-Match", etag).post(page(slug) + "/" + step).then();
    }

    public ValidatableResponse delete(String slug, String etag, String what) {
        return request()
                .header("If-Match", etag)
                .delete(page(slug) + "/" + what)
                .then();
    }

    /** The state of a page as it is now. */
    public String etag(String slug) {
        return etag(get(page(slug)));
    }

    public static String etag(ValidatableResponse reply) {
        return reply.extract().header("ETag");
    }

    public static String page(String slug) {
        return PAGES + "/cause/" + slug;
    }

    public RequestSpecification json(Object body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    public RequestSpecification request() {
        if (account.isEmpty()) {
            return given().when();
        }
        return given().auth()
                .oauth2(TOKENS.computeIfAbsent(account, SignInResource::token))
                .when();
    }
}
