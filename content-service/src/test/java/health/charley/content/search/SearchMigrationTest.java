package health.charley.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
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

    private static final String LEFT_BY_FLYWAY = """
            drop extension if exists pg_trgm cascade;
            drop extension if exists unaccent cascade;
            do $$ declare configuration name; begin
              for configuration in select cfgname from pg_ts_config where cfgnamespace = 'public'::regnamespace loop
                execute format('drop text search configuration public.%I cascade', configuration);
              end loop;
            end $$""";

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
        migrate(extensions);

        try (var service = connect("service")) {
            execute(service, PUBLISH);

            assertEquals(created, count(service, "pg_extension where extname in ('pg_trgm', 'unaccent')"));
            assertEquals(1, count(service, found("élan")));
            assertEquals(foundWithoutAccent, count(service, found("elan")));
            assertEquals(1, count(service, "page_name where sort_key = 'cramp'"));

            execute(service, "update page set live = null");

            assertEquals(0, count(service, "search_entry"));
            assertEquals(0, count(service, "page_name"));
        }
    }

    @Test
    void pages_that_were_live_before_are_found_by_their_call_outs_and_their_words_are_known() throws SQLException {
        clean("true", "10").migrate();
        try (var service = connect("service")) {
            execute(service, PUBLISH.replace("update page", SECTION + "update page"));
        }
        try (var owner = connect("owner")) {
            execute(owner, "insert into search_word values ('en-US', 'withdrawnword')");
        }

        flyway("true", "latest").migrate();

        try (var service = connect("service")) {
            assertEquals(
                    1,
                    count(
                            service,
                            "search_place where anchor = 'relief' and text = 'Stretch the **calf**.'"
                                    + " and document @@ to_tsquery(search_configuration('en-US'), 'calf')"));
            assertEquals(2, count(service, "search_place"));
            assertEquals(1, count(service, "search_entry where words @> array['stretch', 'calf', 'gently']"));
            assertEquals(1, count(service, "search_word where word = 'gently'"));
            assertEquals(0, count(service, "search_word where word = 'withdrawnword'"));
        }
    }

    private static void migrate(String extensions) throws SQLException {
        clean(extensions, "latest").migrate();
    }

    private static Flyway clean(String extensions, String target) throws SQLException {
        var flyway = flyway(extensions, target);
        flyway.clean();
        try (var owner = connect("owner")) {
            execute(owner, LEFT_BY_FLYWAY);
        }
        return flyway;
    }

    private static Flyway flyway(String extensions, String target) {
        return Flyway.configure()
                .dataSource(setting("owner.url"), setting("owner.username"), setting("owner.password"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("serviceRole", setting("service.username"), "searchExtensions", extensions))
                .target(target)
                .cleanDisabled(false)
                .load();
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue("charley.testing.spare." + key, String.class);
    }

    private static String found(String query) {
        return "search_entry where document @@ to_tsquery(search_configuration('en-US'), '" + query + "')";
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                setting(role + ".url"), setting(role + ".username"), setting(role + ".password"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
