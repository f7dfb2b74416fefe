package health.charley.content.ask;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import health.charley.content.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thirty questions a minute from one address without an account. */
@QuarkusTest
class AskLimitTest {
    private static final String ARTICLE = "articles/leg-cramps";

    private static int hours;

    @Inject
    SettableClock clock;

    @BeforeEach
    void useUpTheLimit() {
        // later than every test before, whose questions still count
        clock.advance(Duration.ofHours(++hours));
        for (var question = 1; question <= 30; question++) {
            Questions.askWithoutAccount(ARTICLE, "And?").statusCode(200);
        }
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void the_thirty_first_question_has_to_wait() {
        var refused = Questions.askWithoutAccount(ARTICLE, "And?");

        refused.statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, allOf(greaterThan(0), lessThanOrEqualTo(60)))
                .body("detail", is("That is often for a short time. Try again later."));
    }

    @Test
    void an_emergency_is_answered_all_the_same() {
        var answer = Questions.askWithoutAccount(ARTICLE, "my chest hurts");

        answer.statusCode(200)
                .body("emergency.heading", startsWith("Call your emergency number"))
                .body("emergency.redFlags.rule", hasItem("R1"))
                .body("quotes", empty());
    }

    @Test
    void a_minute_later_questions_are_welcome() {
        clock.advance(Duration.ofMinutes(1));

        Questions.askWithoutAccount(ARTICLE, "And?").statusCode(200);
    }

    @Test
    void who_is_signed_in_is_not_limited() {
        Questions.ask(ARTICLE, "And?").statusCode(200);
    }

    @Test
    void a_token_that_is_not_good_is_as_good_as_none() {
        var refused = RestAssured.given()
                .auth()
                .oauth2("not.a.token")
                .contentType(ContentType.JSON)
                .body(Map.of("question", "And?"))
                .post(Questions.answers(ARTICLE))
                .then();

        refused.statusCode(429);
    }
}
