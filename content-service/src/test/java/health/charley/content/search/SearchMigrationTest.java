package health.charley.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.SpareDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The migration where the extensions may be created, and where they may not, in a database that nothing else uses. */
@QuarkusTest
class SearchMigrationTest {
    private static final String PUBLISH = """
            insert into author (id, name, job_title, biography, sample, changed_at, edited, version)
              values ('writer', 'Writer', 'Writer', 'Nobody.', true, now(), false, 0);
            insert into page (kind, slug, language, created_at, live_changed_at, archived, version)
              values ('cause', 'cramp', 'en-US', now(), now(), false, 0);
            insert into revision (page, number, origin, source_sha256, created_at, topic, headline, name, alternate_names,
                                  summary, sample, review_status, author, date_published, date_modified, last_reviewed,
                                  next_review, tags)
              values (1, 1, 'import', repeat('0', 64), now(), 'topic', 'Élan', 'Cramp', '{}', 'In short.', true,
                      'awaiting-clinical-review', 'writer', '2026-01-01', '2026-01-01', '2026-01-01', '2027-01-01', '{}');
            update page set live = 1, last_live = 1""";

    private static final String SECTION = """
            insert into section (revision, position, anchor, aspect, heading, markdown)
              values (1, 1, 'relief', 'self-care', 'Relief', 'Walk gently.');
            insert into callout (section, position, kind, markdown, signed_by)
              values (1, 1, 'pro-tip', 'Stretch the **calf**.', 'writer');
            """;

    @ParameterizedTest
    @CsvSource({"true, 2, 1", "false, 0, 0"})
    void search_works_with_the_extensions_and_without(String extensions, int created, int foundWithoutAccent)
            throws SQLException {
        SpareDatabase.clean(extensions, "latest").migrate();

        try (var service = SpareDatabase.connect("service")) {
            SpareDatabase.execute(service, PUBLISH);

            assertEquals(
                    created, SpareDatabase.count(service, "pg_extension where extname in ('pg_trgm', 'unaccent')"));
            assertEquals(1, SpareDatabase.count(service, found("élan")));
            assertEquals(foundWithoutAccent, SpareDatabase.count(service, found("elan")));
            assertEquals(1, SpareDatabase.count(service, "page_name where sort_key = 'cramp'"));

            SpareDatabase.execute(service, "update page set live = null");

            assertEquals(0, SpareDatabase.count(service, "search_entry"));
            assertEquals(0, SpareDatabase.count(service, "page_name"));
        }
    }

    @Test
    void pages_that_were_live_before_are_found_by_their_call_outs_and_their_words_are_known() throws SQLException {
        SpareDatabase.clean("true", "10").migrate();
        try (var service = SpareDatabase.connect("service")) {
            SpareDatabase.execute(service, PUBLISH.replace("update page", SECTION + "update page"));
        }
        try (var owner = SpareDatabase.connect("owner")) {
            SpareDatabase.execute(owner, "insert into search_word values ('en-US', 'withdrawnword')");
        }

        SpareDatabase.flyway("true", "latest").migrate();

        try (var service = SpareDatabase.connect("service")) {
            assertEquals(
                    1,
                    SpareDatabase.count(
                            service,
                            "search_place where anchor = 'relief' and text = 'Stretch the **calf**.'"
                                    + " and document @@ to_tsquery(search_configuration('en-US'), 'calf')"));
            assertEquals(2, SpareDatabase.count(service, "search_place"));
            assertEquals(
                    1, SpareDatabase.count(service, "search_entry where words @> array['stretch', 'calf', 'gently']"));
            assertEquals(1, SpareDatabase.count(service, "search_word where word = 'gently'"));
            assertEquals(0, SpareDatabase.count(service, "search_word where word = 'withdrawnword'"));
        }
    }

    private static String found(String query) {
        return "search_entry where document @@ to_tsquery(search_configuration('en-US'), '" + query + "')";
    }
}
