package health.charley.content.editing;

import static health.charley.content.editing.Staff.EDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An author who leaves has the words about them overwritten, and then they are nowhere. */
@QuarkusTest
class AuthorErasureTest {
    private static final String AUTHOR = Desktop.EDITING + "/authors/leaving-author";
    private static final String TEXT_COLUMNS = """
            select table_name, column_name from information_schema.columns join information_schema.tables
              using (table_schema, table_name)
              where table_schema = 'public' and table_type = 'BASE TABLE'""";

    @Test
    void words_about_an_author_that_were_overwritten_are_in_no_table() throws SQLException {
        var made = EDITOR.json(profile("Quetzalina Xylander", "Zookeeperess", "Grew up in Oxbridgeton."))
                .header("If-None-Match", "*")
                .put(AUTHOR)
                .then()
                .statusCode(200);
        assertEquals(List.of("author.name"), placesOf("Quetzalina"));

        EDITOR.json(profile("A former author", "Author", "Left in 2026."))
                .header("If-Match", Desktop.etag(made))
                .put(AUTHOR)
                .then()
                .statusCode(200);

        assertEquals(List.of(), placesOf("Quetzalina"));
        assertEquals(List.of(), placesOf("Zookeeperess"));
        assertEquals(List.of(), placesOf("Oxbridgeton"));
    }

    private static Map<String, Object> profile(String name, String jobTitle, String biography) {
        return Map.of("name", name, "jobTitle", jobTitle, "biography", biography, "sample", true);
    }

    /** Each column in which the word stands. */
    private static List<String> placesOf(String word) throws SQLException {
        var places = new ArrayList<String>();
        for (var column : columns()) {
            if (Role.OWNER.count("\"%s\" where cast(\"%s\" as text) like '%%%s%%'"
                            .formatted(column.get(0), column.get(1), word))
                    > 0) {
                places.add(column.get(0) + "." + column.get(1));
            }
        }
        return places;
    }

    private static List<List<String>> columns() throws SQLException {
        var columns = new ArrayList<List<String>>();
        try (var connection = Role.OWNER.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(TEXT_COLUMNS)) {
            while (rows.next()) {
                columns.add(List.of(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }
}
