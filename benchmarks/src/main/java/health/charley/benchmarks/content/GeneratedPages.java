package health.charley.benchmarks.content;

import health.charley.local.database.DatabaseLogin;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Pages of made-up text, as long as real ones, put straight into the database and published there. */
final class GeneratedPages {
    private static final int SECTIONS = 7;
    private static final int WORDS_OF_A_SECTION = 80;
    private static final int PAGES_OF_A_TRANSACTION = 200;

    /** The author came with the content that the service has imported. */
    private static final String INSERT = """
            with made as (
              insert into page (kind, slug, language, created_at, live_changed_at, archived, version)
              values ('cause', ?, 'en-US', now(), now(), false, 1) returning id),
            written as (
              insert into revision (page, number, origin, created_by, created_at, topic, headline, name, alternate_names, summary,
                                    sample, review_status, author, date_published, date_modified, last_reviewed,
                                    next_review, tags)
              select id, 1, 'editor', 'benchmark', now(), 'leg-cramps', ?, ?, ?, ?, true, 'awaiting-clinical-review', 'sample-author',
                     '2026-01-01', '2026-01-01', '2026-01-01', '2027-01-01', '{generated}' from made
              returning id, page),
            parted as (
              insert into section (revision, position, anchor, aspect, heading, markdown)
              select written.id, position, 'part-' || position, 'overview', heading, text
                from written, unnest(?, ?) with ordinality as part (heading, text, position))
            select id, page from written""";

    private final SplittableRandom random = new SplittableRandom(11);
    private final Connection database;

    private GeneratedPages(Connection database) {
        this.database = database;
    }

    static String slug(int number) {
        return "generated-" + number;
    }

    /** Adds the pages with these numbers. */
    static void load(DatabaseLogin owner, int first, int last) throws SQLException {
        try (var database = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password())) {
            database.setAutoCommit(false);
            var pages = new GeneratedPages(database);
            for (var number = first; number <= last; number++) {
                pages.add(number);
                if (number % PAGES_OF_A_TRANSACTION == 0) {
                    database.commit();
                }
            }
            database.commit();
            database.setAutoCommit(true);
            pages.execute("vacuum analyze");
        }
    }

    private void add(int number) throws SQLException {
        try (var statement = database.prepareStatement(INSERT)) {
            statement.setString(1, slug(number));
            statement.setString(2, Vocabulary.text(random, 6));
            statement.setString(3, Vocabulary.text(random, 3));
            statement.setArray(4, texts(2, 2));
            statement.setString(5, Vocabulary.text(random, 25));
            statement.setArray(6, texts(SECTIONS, 4));
            statement.setArray(7, texts(SECTIONS, WORDS_OF_A_SECTION));
            try (var rows = statement.executeQuery()) {
                rows.next();
                var live = rows.getLong(1);
                execute("update page set live = " + live + ", last_live = " + live + " where id = " + rows.getLong(2));
            }
        }
    }

    private Array texts(int count, int words) throws SQLException {
        var texts = IntStream.range(0, count)
                .mapToObj(n -> Vocabulary.text(random, words))
                .toArray();
        return database.createArrayOf("text", texts);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
