package health.charley.content.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.importing.ContentFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feed and the data of the sitemap. */
@QuarkusTest
class FeedTest {
    private static final String FEED = ContentApi.ROOT + "/feed.atom";
    private static final String SITEMAP = ContentApi.ROOT + "/sitemap";

    @TempDir
    Path folder;

    @Test
    void the_page_last_published_comes_first_with_all_that_atom_asks_for() {
        var files = ContentFiles.in(folder, "news");
        files.replace(files.article(), "headline: An article", "headline: \"News & <more>\"")
                .publish();
        files.replace(files.cause(), "headline: A cause", "headline: A cause anew")
                .publish();

        var feed = given().get(FEED)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .extract()
                .xmlPath();

        assertEquals("http://localhost:8080/api/content/v1/feed.atom", feed.getString("feed.id"));
        assertEquals("Charley: articles and causes", feed.getString("feed.title"));
        assertEquals("A cause anew", feed.getString("feed.entry[0].title"));
        assertEquals("News & <more>", feed.getString("feed.entry[1].title"));
        assertEquals("http://localhost:8080/articles/news-article", feed.getString("feed.entry[1].id"));
        assertEquals("http://localhost:8080/articles/news-article", feed.getString("feed.entry[1].link.@href"));
        assertEquals("Sample Writer", feed.getString("feed.entry[1].author.name"));
        assertEquals("In short.", feed.getString("feed.entry[1].summary"));
        assertEquals("2026-01-01T00:00:00Z", feed.getString("feed.entry[1].published"));
        assertEquals(feed.getString("feed.updated"), feed.getString("feed.entry[0].updated"));
        assertTrue(Instant.parse(feed.getString("feed.updated"))
                .isAfter(Instant.parse(feed.getString("feed.entry[1].updated"))));
    }

    @Test
    void the_links_next_lead_through_all_entries_once() {
        var found = new ArrayList<String>();
        var path = FEED + "?limit=7";

        while (!path.isEmpty()) {
            var feed = given().get(path).then().statusCode(200).extract().xmlPath();
            found.addAll(feed.getList("feed.entry.id"));
            path = next(feed);
        }

        assertEquals(found.size(), new HashSet<>(found).size());
        assertTrue(found.containsAll(
                List.of("http://localhost:8080/articles/leg-cramps", "http://localhost:8080/causes/muscle-strain")));
    }

    @Test
    void feed_and_sitemap_can_be_asked_about_again() {
        for (var path : List.of(FEED, SITEMAP)) {
            var reply = given().get(path).then().statusCode(200);

            given().header("If-None-Match", reply.extract().header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void the_sitemap_names_each_page_in_each_language() {
        var files = ContentFiles.in(folder, "mapped");
        files.translate(files.article(), "es", "An article", "Un artículo").publish();

        var sitemap = given().queryParam("limit", 1000).get(SITEMAP).then().statusCode(200);

        var spanish = "items.find { it.slug == 'mapped-article' && it.language == 'es' }";
        sitemap.body(spanish + ".address", is("http://localhost:8080/articles/mapped-article?language=es"))
                .body(spanish + ".alternates.language", is(List.of("en-US", "es")))
                .body(spanish + ".alternates[0].address", is("http://localhost:8080/articles/mapped-article"))
                .body("items.find { it.slug == 'muscle-strain' }.kind", is("cause"));
        Instant.parse(sitemap.extract().path(spanish + ".lastModified"));
    }

    @Test
    void cursors_lead_through_the_sitemap() {
        var inOne =
                given().queryParam("limit", 1000).get(SITEMAP).then().extract().<List<String>>path("items.address");
        var first = given().queryParam("limit", 5).get(SITEMAP).then().extract();
        var rest = given().queryParam("limit", 1000)
                .queryParam("cursor", first.<String>path("next"))
                .get(SITEMAP)
                .then()
                .extract();

        var found = new ArrayList<>(first.<List<String>>path("items.address"));
        found.addAll(rest.path("items.address"));
        assertEquals(inOne, found);
    }

    private static String next(XmlPath feed) {
        var href = feed.getString("feed.link.find { it.@rel == 'next' }.@href");
        if (href == null || href.isEmpty()) {
            return "";
        }
        var uri = URI.create(href);
        return uri.getPath() + "?" + uri.getQuery();
    }
}
