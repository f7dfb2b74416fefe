package health.charley.content.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Runs SQL in the transaction in hand. A collection of texts or numbers is handed over as an array. */
@ApplicationScoped
public class Sql {
    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Makes something of one row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> rows(String sql, RowReader<T> reader, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return List.copyOf(read);
        } catch (SQLException failure) {
            throw new SqlFailedException(failure);
        }
    }

    public void run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values)) {
            statement.execute();
        } catch (SQLException failure) {
            throw new SqlFailedException(failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var n = 0; n < values.length; n++) {
            statement.setObject(
                    n + 1, values[n] instanceof Collection<?> several ? array(connection, several) : values[n]);
        }
        return statement;
    }

    private static Object array(Connection connection, Collection<?> values) throws SQLException {
        var isNumbers = !values.isEmpty() && values.iterator().next() instanceof Long;
        return connection.createArrayOf(isNumbers ? "bigint" : "text", values.toArray());
    }
}
