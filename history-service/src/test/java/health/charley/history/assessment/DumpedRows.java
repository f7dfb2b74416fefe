package health.charley.history.assessment;

import health.charley.history.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** Rows of the running service's database, copied as pg_dump copies them: by a role that row-level security does not bind. */
record DumpedRows(Map<String, byte[]> tables) {

    static DumpedRows of(List<String> tables) throws SQLException, IOException {
        var dumped = new LinkedHashMap<String, byte[]>();
        try (var owner = Role.OWNER.connect()) {
            owner.setAutoCommit(false);
            for (var table : tables) {
                unbind(owner, table);
                var rows = new ByteArrayOutputStream();
                owner.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select * from " + table + ") to stdout (format binary)", rows);
                dumped.put(table, rows.toByteArray());
            }
            owner.rollback();
        }
        return new DumpedRows(dumped);
    }

    void into(Connection owner) throws SQLException, IOException {
        for (var table : tables.entrySet()) {
            unbind(owner, table.getKey());
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table.getKey() + " from stdin (format binary)",
                            new ByteArrayInputStream(table.getValue()));
        }
    }

    private static void unbind(Connection owner, String table) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("alter table " + table + " no force row level security");
        }
    }
}
