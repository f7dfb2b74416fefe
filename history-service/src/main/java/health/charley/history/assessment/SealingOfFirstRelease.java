package health.charley.history.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.charley.history.owner.Owner;
import health.charley.history.sealing.DataKey;
import health.charley.history.sealing.MasterKeys;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Migration 3: seals the assessments of the first release and drops their table, in one transaction. Where two accounts had
 * saved one receipt, both keep their row and the first has the claim.
 */
public final class SealingOfFirstRelease implements JavaMigration {
    private static final int AT_A_TIME = 500;
    private static final String TABLE = "assessment_of_release_1";
    private static final String ROWS = "select owner, id, topic, care_level, leading_condition, leading_name,"
            + " knowledge_version, knowledge_sha256, assessed_at, saved_at, receipt from " + TABLE
            + " order by saved_at, owner, id";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("3");
    }

    @Override
    public String getDescription() {
        return "seal assessments of the first release";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        migrate(context.getConnection(), MasterKeys::configured);
    }

    /** The keys are asked for only when there is something to seal. */
    static void migrate(Connection connection, Supplier<MasterKeys> masterKeys) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table " + TABLE + " no force row level security");
            statement.setFetchSize(AT_A_TIME);
            try (var rows = statement.executeQuery(ROWS);
                    var target = new Target(connection, masterKeys)) {
                while (rows.next()) {
                    target.take(rows);
                }
            }
            statement.execute("drop table " + TABLE);
        }
    }

    /** The tables of this release. */
    private static final class Target implements AutoCloseable {
        private final PreparedStatement admission;
        private final PreparedStatement person;
        private final PreparedStatement claim;
        private final PreparedStatement assessment;
        private final Supplier<MasterKeys> configured;
        private final Map<Owner, DataKey> keys = new HashMap<>();
        private MasterKeys masterKeys;

        Target(Connection connection, Supplier<MasterKeys> configured) throws SQLException {
            this.configured = configured;
            admission = connection.prepareStatement("select set_config('app.person', ?, true)");
            person = connection.prepareStatement(
                    "insert into person (owner, data_key, master_key, created_at) values (?, ?, ?, ?)");
            claim = connection.prepareStatement(
                    "insert into receipt_claim (receipt, owner) values (?, ?) on conflict do nothing");
            assessment = connection.prepareStatement("insert into assessment"
                    + " (owner, id, saved_at, topic_mark, level_mark, summary, receipt) values (?, ?, ?, ?, ?, ?, ?)");
        }

        void take(ResultSet row) throws SQLException {
            var owner = new Owner(row.getString("owner"));
            var savedAt = row.getTimestamp("saved_at");
            execute(admission, owner.key());
            if (!keys.containsKey(owner)) {
                keys.put(owner, newKey(owner, savedAt));
            }
            var id = row.getObject("id", UUID.class);
            execute(claim, sha256(id), owner.key());
            var sealed = SealedAssessment.of(
                    owner, keys.get(owner), id, summary(row), row.getString("receipt"), savedAt.toInstant());
            execute(
                    assessment,
                    owner.key(),
                    id,
                    savedAt,
                    sealed.topicMark,
                    sealed.levelMark,
                    sealed.summary,
                    sealed.receipt);
        }

        private DataKey newKey(Owner owner, Timestamp createdAt) throws SQLException {
            if (masterKeys == null) {
                masterKeys = configured.get();
            }
            var wrapped = masterKeys.newKey(owner.key());
            execute(person, owner.key(), wrapped.bytes(), wrapped.masterKey(), createdAt);
            return masterKeys.open(owner.key(), wrapped);
        }

        private static Summary summary(ResultSet row) throws SQLException {
            return new Summary(
                    row.getString("topic"),
                    row.getString("care_level"),
                    row.getString("leading_condition"),
                    row.getString("leading_name"),
                    row.getString("knowledge_version"),
                    row.getString("knowledge_sha256"),
                    null,
                    row.getTimestamp("assessed_at").toInstant().getEpochSecond());
        }

        private static void execute(PreparedStatement statement, Object... values) throws SQLException {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.execute();
        }

        private static byte[] sha256(UUID id) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(id.toString().getBytes(UTF_8));
            } catch (NoSuchAlgorithmException absent) {
                throw new IllegalStateException("Every Java has SHA-256.", absent);
            }
        }

        @Override
        public void close() throws SQLException {
            admission.close();
            person.close();
            claim.close();
            assessment.close();
        }
    }
}
