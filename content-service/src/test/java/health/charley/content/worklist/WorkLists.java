package health.charley.content.worklist;

import static io.restassured.RestAssured.given;

import health.charley.testing.SignInResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The work lists as an editor reads them. */
final class WorkLists {
    static final String LISTS = "/api/content/v1/work-lists/";

    private WorkLists() {}

    static ValidatableResponse list(String query) {
        return as("editor").get(LISTS + query).then().statusCode(200);
    }

    /** What a list says of a page, wherever in its parts; nothing when the page is not on it. */
    static List<Concern> concerns(String list, String slug) {
        String next = null;
        do {
            var part = as("editor")
                    .queryParams(next == null ? Map.of("limit", 100) : Map.of("limit", 100, "cursor", next))
                    .get(LISTS + list)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var found = part.getList("items.findAll { it.slug == '" + slug + "' }.concerns.flatten()", Concern.class);
            if (!found.isEmpty()) {
                return found;
            }
            next = part.getString("next");
        } while (next != null);
        return List.of();
    }

    static RequestSpecification as(String account) {
        return given().auth().oauth2(SignInResource.token(account));
    }
}
