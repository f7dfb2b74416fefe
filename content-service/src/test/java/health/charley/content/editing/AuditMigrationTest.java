package health.charley.content.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.SpareDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the trail said about persons before it stopped to is taken out of it, and nothing else is. */
@QuarkusTest
class AuditMigrationTest {
    private static final String TRAIL = """
            insert into author (id, name, job_title, biography, sample, changed_at, edited, version)
              values ('writer', 'Jo Doe', 'Writer', 'Born in Utopia.', false, now(), true, 0);
            insert into citation (id, text, status, checked, changed_at, edited, version)
              values ('work', 'A work', 'current', 'read', now(), true, 0);
            insert into audit_event (at, account, action, author) values (now(), 'editor', 'author-saved', 'writer');
            insert into audit_event (at, account, action, citation) values (now(), 'editor', 'citation-saved', 'work');
            insert into audit_event_field (event, position, field, was, became) values
              (1, 1, 'name', null, 'Jo Doe'), (1, 2, 'jobTitle', 'Clerk', 'Writer'), (1, 3, 'biography', 'x', 'Born in Utopia.'),
              (1, 4, 'sample', 'true', 'false'), (2, 1, 'text', 'Any work', 'A work')""";

    @Test
    void words_about_persons_are_taken_out_and_that_they_changed_is_kept() throws SQLException {
        SpareDatabase.clean("true", "15").migrate();
        try (var owner = SpareDatabase.connect("owner")) {
            SpareDatabase.execute(owner, TRAIL);
        }

        SpareDatabase.flyway("true", "latest").migrate();

        try (var service = SpareDatabase.connect("service")) {
            var fields = "audit_event_field where ";
            assertEquals(
                    3,
                    SpareDatabase.count(
                            service, fields + "event = 1 and position < 4 and was is null and became is null"));
            assertEquals(1, SpareDatabase.count(service, fields + "event = 1 and was = 'true' and became = 'false'"));
            assertEquals(
                    1, SpareDatabase.count(service, fields + "event = 2 and was = 'Any work' and became = 'A work'"));
        }
    }
}
