package health.charley.content.ask;

import static io.restassured.RestAssured.given;

import health.charley.content.ContentApi;
import health.charley.testing.SignInResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Asking pages as a reader does. With an account, so that tests do not use up what one address may ask. */
final class Questions {
    static final String RATINGS = "/api/content/v1/answer-ratings";

    private Questions() {}

    static ValidatableResponse ask(String page, String question) {
        return send(page, Map.of("question", question));
    }

    static ValidatableResponse send(String page, Object body) {
        return given().auth()
                .oauth2(Account.TOKEN)
                .contentType(ContentType.JSON)
                .body(body)
                .post(answers(page))
                .then();
    }

    static ValidatableResponse askWithoutAccount(String page, String question) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("question", question))
                .post(answers(page))
                .then();
    }

    static ValidatableResponse rate(Object body) {
        return given().contentType(ContentType.JSON).body(body).post(RATINGS).then();
    }

    /** Where a page as {@code articles/leg-cramps} is asked. */
    static String answers(String page) {
        return ContentApi.ARTICLES.replace("articles", page) + "/answers";
    }

    private static final class Account {
        static final String TOKEN = SignInResource.token("patient");
    }
}
