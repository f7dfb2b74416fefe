package health.charley.content.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.SettableClock;
import health.charley.content.markdown.Injections;
import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stories as readers see them. */
@QuarkusTest
class PublishedStoryTest {
    @Inject
    SettableClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void stories_come_newest_first_with_the_disclaimer() {
        var stories = StoryApi.storiesOf("sciatica");
        clock.stopAt(Instant.parse("2026-11-28T12:00:00Z"));
        var older = StoryApi.sendAndApprove(stories, clock, Map.of("displayName", "Jo", "ageBand", "70-or-over"));
        var newer = StoryApi.sendAndApprove(stories, clock, Map.of());

        given().get(stories)
                .then()
                .statusCode(200)
                .body("disclaimer", startsWith("People wrote these stories about their own lives."))
                .body("items.id", contains(newer.id(), older.id()))
                .body("items[1].text", is(StoryApi.TEXT))
                .body("items[1].html", is("<p>" + StoryApi.TEXT + "</p>"))
                .body("items[1].displayName", is("Jo"))
                .body("items[1].ageBand", is("70-or-over"))
                .body("items[1].publishedOn", is("2026-11-28"));
    }

    @Test
    void cursors_lead_through_all_stories_once() {
        var stories = StoryApi.storiesOf("dehydration-cramps");
        clock.stopAt(Instant.parse("2026-11-28T12:00:00Z"));
        var first = StoryApi.sendAndApprove(stories, clock, Map.of());
        var second = StoryApi.sendAndApprove(stories, clock, Map.of());
        var third = StoryApi.sendAndApprove(stories, clock, Map.of());

        var part = given().queryParam("limit", 2).get(stories).then().extract().jsonPath();
        var rest = given().queryParam("limit", 2)
                .queryParam("cursor", part.getString("next"))
                .get(stories)
                .then()
                .extract()
                .jsonPath();

        assertEquals(List.of(third.id(), second.id()), part.getList("items.id"));
        assertEquals(List.of(first.id()), rest.getList("items.id"));
        assertEquals(null, rest.getString("next"));
    }

    @Test
    void a_page_without_stories_has_an_empty_list() {
        given().get(StoryApi.storiesOf("acute-compartment-syndrome"))
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    void markup_in_a_story_comes_out_as_text() {
        var stories = StoryApi.storiesOf("pregnancy-leg-cramps");
        var padding = " and that is all that I have to say.";
        var sent = Injections.ALL.stream()
                .filter(typed -> typed.chars().noneMatch(Character::isISOControl) || typed.contains("\n"))
                .filter(typed -> !typed.contains("\t"))
                .map(typed -> typed.replace("https://", "") + padding)
                .toList();
        sent.forEach(text -> StoryApi.sendAndApprove(stories, clock, Map.of("text", text, "displayName", "<b>Jo</b>")));

        var shown =
                given().queryParam("limit", 100).get(stories).then().extract().jsonPath();

        assertTrue(sent.size() > 40);
        assertEquals(sent.size(), shown.getList("items").size());
        for (var html : shown.<String>getList("items.html")) {
            assertTrue(html.replaceAll("</?p>|<br />", "").chars().noneMatch(c -> c == '<' || c == '>'), html);
        }
        assertTrue(shown.<String>getList("items.text").stream()
                .anyMatch(text -> text.startsWith("<script>alert(1)</script> and that")));
    }

    @Test
    void an_edition_that_is_known_is_not_sent_again_until_a_story_goes() {
        var stories = StoryApi.storiesOf("peripheral-artery-disease");
        var sent = StoryApi.sendAndApprove(stories, clock, Map.of());
        var known = given().get(stories).then().statusCode(200).extract();
        var etag = known.header("ETag");
        assertEquals("public, max-age=60", known.header("Cache-Control"));

        given().header("If-None-Match", etag)
                .get(stories)
                .then()
                .statusCode(304)
                .body(is(emptyString()));

        clock.advance(Duration.ofSeconds(2));
        StoryApi.withdraw(sent.id(), sent.secret()).statusCode(204);
        given().header("If-None-Match", etag).get(stories).then().statusCode(200);
        given().header("If-Modified-Since", known.header("Last-Modified"))
                .get(stories)
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    void a_bad_query_is_refused_by_name() {
        BadInput.get(StoryApi.storiesOf("muscle-strain"))
                .parameter("limit", "0", 400)
                .parameter("limit", "101", 400)
                .parameter("cursor", "abc", 400)
                .check();
    }
}
