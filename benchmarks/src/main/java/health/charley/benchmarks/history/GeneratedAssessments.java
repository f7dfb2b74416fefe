package health.charley.benchmarks.history;

import health.charley.local.database.DatabaseLogin;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Assessments of people who do not exist, put straight into the database: as many rows in as many tables as if they had been
 * saved, with made-up bytes where sealed ones would be.
 */
final class GeneratedAssessments {
    private static final int OF_A_PERSON = 100;
    private static final int PEOPLE_OF_A_TRANSACTION = 500;
    private static final String[] TABLES = {"person", "assessment", "receipt_claim", "access_log"};

    private static final String ID = """
            (lpad(to_hex((extract(epoch from now()) * 1000 - random() * 2e10)::bigint), 12, '0') || '7'
             || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid""";

    private static final String INSERT = """
            with people as (
              insert into person (owner, data_key, master_key, created_at)
              select encode(sha256(convert_to('generated ' || n, 'UTF8')), 'hex'), substr(sha256('key') || sha256('more'), 1, 61), 'sample', now()
                from generate_series(?, ?) n
              returning owner),
            saved as (
              insert into assessment (owner, id, saved_at, topic_mark, level_mark, summary, receipt)
              select owner, %1$s, now(), substr(sha256('topic'), 1, 16), substr(sha256('level'), 1, 16),
                     %2$s, %3$s
                from people, generate_series(1, %4$d)
              returning owner, id),
            claimed as (
              insert into receipt_claim (receipt, owner) select sha256(convert_to(id::text, 'UTF8')), owner from saved)
            insert into access_log (owner, id, what, subject) select owner, %1$s, 'saved', id from saved""";

    private final Connection database;
    private final String insert;

    private GeneratedAssessments(Connection database, RowSize row) {
        this.database = database;
        this.insert = INSERT.formatted(ID, bytes(row.summary()), bytes(row.receipt()), OF_A_PERSON);
    }

    /** Adds assessments until there are so many, of which some may be there from before; both are whole thousands. */
    static void load(DatabaseLogin owner, RowSize row, long before, long until) throws SQLException {
        try (var database = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password())) {
            var generated = new GeneratedAssessments(database, row);
            generated.bindTheOwnerOfTheTables(false);
            generated.add(before / OF_A_PERSON + 1, until / OF_A_PERSON);
            generated.bindTheOwnerOfTheTables(true);
            generated.execute("vacuum analyze");
        }
    }

    private void add(long first, long last) throws SQLException {
        execute("set synchronous_commit = off");
        for (var from = first; from <= last; from += PEOPLE_OF_A_TRANSACTION) {
            try (var statement = database.prepareStatement(insert)) {
                statement.setLong(1, from);
                statement.setLong(2, Math.min(last, from + PEOPLE_OF_A_TRANSACTION - 1));
                statement.executeUpdate();
            }
        }
    }

    /** Row-level security holds for the owner of the tables too; it is lifted while people are made up. */
    private void bindTheOwnerOfTheTables(boolean isBound) throws SQLException {
        for (var table : TABLES) {
            execute("alter table " + table + (isBound ? " force" : " no force") + " row level security");
        }
    }

    /** Other bytes of this length for each row. */
    private static String bytes(int length) {
        return "substr(decode(repeat(md5(random()::text), " + (length / 16 + 1) + "), 'hex'), 1, " + length + ")";
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
