package health.charley.benchmarks.history;

import health.charley.local.database.DatabaseLogin;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own load program doing nothing but the insert: a row as large as a saved assessment's into a plain table with
 * the same primary key, each in a transaction of its own.
 */
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("^tps = ([0-9.]+)", Pattern.MULTILINE);
    private static final String TABLE = """
            create table bare_assessment (
                owner text not null, id uuid not null, saved_at timestamptz not null, topic_mark bytea not null,
                level_mark bytea not null, summary bytea not null, receipt bytea not null, primary key (owner, id))""";

    private final DatabaseLogin login;
    private final Path script;

    private Pgbench(DatabaseLogin login, Path script) {
        this.login = login;
        this.script = script;
    }

    /** Prepared in this database for rows of this size; nothing where the program is not installed. */
    static Optional<Pgbench> in(DatabaseLogin login, RowSize row)
            throws IOException, InterruptedException, SQLException {
        if (!isInstalled()) {
            return Optional.empty();
        }
        try (var database = DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
                var statement = database.createStatement()) {
            statement.execute(TABLE);
        }
        var script = Files.createTempFile("charley-bare-insert", ".sql");
        script.toFile().deleteOnExit();
        Files.writeString(script, insert(row));
        return Optional.of(new Pgbench(login, script));
    }

    /** Inserts a second by this many clients, for so many seconds. */
    double perSecond(int clients, int seconds) throws IOException, InterruptedException {
        var address = URI.create(login.jdbcUrl().substring("jdbc:".length()));
        var builder = new ProcessBuilder(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--time=" + seconds,
                "--file=" + script,
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--username=" + login.user(),
                address.getPath().substring(1));
        builder.environment().put("PGPASSWORD", login.password());
        var said = outputOf(builder);
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IOException("pgbench says no rate: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static String insert(RowSize row) {
        var mark = "decode('" + "ab".repeat(16) + "', 'hex')";
        return "insert into bare_assessment values ('" + "0".repeat(64) + "', gen_random_uuid(), now(), " + mark + ", "
                + mark + ", " + bytes(row.summary()) + ", " + bytes(row.receipt()) + ");\n";
    }

    /** As sealed bytes are, of no pattern: PostgreSQL would make others small before it writes them. */
    private static String bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return "'\\x" + HexFormat.of().formatHex(bytes) + "'";
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            outputOf(new ProcessBuilder(List.of("pgbench", "--version")));
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String outputOf(ProcessBuilder builder) throws IOException, InterruptedException {
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench ends with " + process.exitValue() + ": " + said);
        }
        return said;
    }
}
