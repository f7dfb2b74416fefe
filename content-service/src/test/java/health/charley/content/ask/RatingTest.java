package health.charley.content.ask;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.content.Role;
import health.charley.content.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RatingTest {
    private static final String ARTICLE = "articles/leg-cramps";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    SettableClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void an_answer_is_rated_once() throws SQLException {
        var token = token("what shoes should i wear");
        var before = Role.SERVICE.count("answer_rating where helpful");

        var first = Questions.rate(rating(token, true));
        var again = Questions.rate(rating(token, false));

        first.statusCode(204);
        again.statusCode(409).body("detail", is("This answer was rated before."));
        assertEquals(before + 1, Role.SERVICE.count("answer_rating where helpful"));
    }

    @Test
    void a_rating_keeps_what_was_quoted() throws SQLException {
        var token = token("what shoes should i wear");
        var quoted = "answer_rating_quote where section = 'prevention' and position = 1";
        var before = Role.SERVICE.count(quoted);

        Questions.rate(rating(token, false)).statusCode(204);

        assertEquals(before + 1, Role.SERVICE.count(quoted));
    }

    @Test
    void an_answer_that_declines_is_rated_as_well() throws SQLException {
        var token = token("Does pickle juice help?");
        var unquoted = "answer_rating r where not exists (select 1 from answer_rating_quote q where q.rating = r.id)";
        var before = Role.SERVICE.count(unquoted);

        Questions.rate(rating(token, false)).statusCode(204);

        assertEquals(before + 1, Role.SERVICE.count(unquoted));
    }

    @Test
    void nothing_but_revision_sections_and_rating_has_a_place_to_be_kept() throws SQLException {
        var columns = "information_schema.columns where table_name like 'answer\\_%'";

        assertEquals(8, Role.OWNER.count(columns));
        assertEquals(
                8,
                Role.OWNER.count(columns + " and (table_name, column_name) in (('answer_rating', 'id'),"
                        + " ('answer_rating', 'page'), ('answer_rating', 'revision'), ('answer_rating', 'helpful'),"
                        + " ('answer_rating_quote', 'rating'), ('answer_rating_quote', 'position'),"
                        + " ('answer_rating_quote', 'revision'), ('answer_rating_quote', 'section'))"));
    }

    @Test
    void of_many_ratings_at_once_one_counts() throws SQLException {
        var token = token("what shoes should i wear");
        var before = Role.SERVICE.count("answer_rating");

        var statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(
                        attempt -> Questions.rate(rating(token, true)).extract().statusCode())
                .sorted()
                .toList();

        assertEquals(List.of(204, 409, 409, 409, 409, 409, 409, 409), statuses);
        assertEquals(before + 1, Role.SERVICE.count("answer_rating"));
    }

    @Test
    void after_a_day_it_is_too_late() {
        var token = token("what shoes should i wear");
        clock.advance(Duration.ofHours(25));

        var late = Questions.rate(rating(token, true));

        late.statusCode(400).body("errors[0].pointer", is("#/token"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b", "MTIuMTMuYWJj.c2lnbmF0dXJl"})
    void a_token_that_was_not_handed_out_rates_nothing(String token) {
        var forged = Questions.rate(rating(token, true));

        forged.statusCode(400)
                .body("errors[0].pointer", is("#/token"))
                .body("errors[0].detail", is("This answer can't be rated, or no longer."));
    }

    @Test
    void a_changed_token_rates_nothing() {
        var token = token("what shoes should i wear");
        var changed = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);

        Questions.rate(rating(changed, true)).statusCode(400);
    }

    @Test
    void a_rating_without_a_verdict_is_refused() {
        var token = token("what shoes should i wear");

        var incomplete = Questions.rate(Map.of("token", token));

        incomplete.statusCode(400).body("errors[0].pointer", is("#/helpful"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update answer_rating set helpful = true",
                "delete from answer_rating",
                "update answer_rating_quote set section = 'x'",
                "delete from answer_rating_quote"
            })
    void the_service_can_neither_change_nor_delete_a_rating(String statement) {
        var refusal = assertThrows(SQLException.class, () -> Role.SERVICE.execute(statement));

        assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState());
    }

    private static String token(String question) {
        return Questions.ask(ARTICLE, question).statusCode(200).extract().path("token");
    }

    private static Map<String, Object> rating(String token, boolean helpful) {
        return Map.of("token", token, "helpful", helpful);
    }
}
