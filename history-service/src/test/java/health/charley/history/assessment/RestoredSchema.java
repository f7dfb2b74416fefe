package health.charley.history.assessment;

import health.charley.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A schema as pg_restore has it between its sections "data" and "post-data": the keys between the tables are still to be made. */
record RestoredSchema(Connection owner, List<String> keys) {
    private static final String FOREIGN_KEYS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace
            """;

    static RestoredSchema withoutKeys(Connection owner) throws SQLException {
        var drops = new ArrayList<String>();
        var keys = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(FOREIGN_KEYS)) {
            while (rows.next()) {
                drops.add(rows.getString(1));
                keys.add(rows.getString(2));
            }
        }
        execute(owner, drops);
        return new RestoredSchema(owner, keys);
    }

    /** Makes the keys, as the section "post-data" does. */
    void make() throws SQLException {
        execute(owner, keys);
    }

    /** The script, without the commands that are psql's own. */
    static void runAfterRestore(Connection owner) throws IOException, SQLException {
        var script = Files.readAllLines(Repository.root().resolve("deploy/postgres/after-restore.sql")).stream()
                .filter(line -> !line.startsWith("\\"))
                .collect(Collectors.joining("\n"));
        execute(owner, List.of(script));
    }

    private static void execute(Connection owner, List<String> commands) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
