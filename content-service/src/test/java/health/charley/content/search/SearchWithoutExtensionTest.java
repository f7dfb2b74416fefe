package health.charley.content.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that lacks {@code pg_trgm}. */
@QuarkusTest
class SearchWithoutExtensionTest {
    @BeforeEach
    void takeAway() throws SQLException {
        Role.OWNER.execute("drop extension pg_trgm cascade");
    }

    @AfterEach
    void putBack() throws SQLException {
        Role.OWNER.execute("create extension pg_trgm with schema public");
        Role.OWNER.execute("create index search_word_by_likeness on search_word using gist (word gist_trgm_ops)");
    }

    @Test
    void words_are_found_as_they_are_typed() {
        ContentApi.search("cram").statusCode(200).body("items.slug", hasItem("leg-cramps"));
        ContentApi.search("crapms").statusCode(200).body("items", empty()).body("corrections", empty());
        ContentApi.search("thrombosis crapms").statusCode(200).body("items.slug", hasItem("deep-vein-thrombosis"));
    }
}
