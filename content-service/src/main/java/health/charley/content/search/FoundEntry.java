package health.charley.content.search;

import health.charley.content.page.PageKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A published page that fits a search, with how well it does. */
record FoundEntry(
        long page,
        long revision,
        PageKind kind,
        String slug,
        String language,
        int score,
        String headline,
        String summary,
        LocalDate dateModified) {

    static FoundEntry from(ResultSet row) throws SQLException {
        return new FoundEntry(
                row.getLong("page"),
                row.getLong("revision"),
                PageKind.named(row.getString("kind")),
                row.getString("slug"),
                row.getString("language"),
                row.getInt("score"),
                row.getString("headline"),
                row.getString("summary"),
                row.getObject("date_modified", LocalDate.class));
    }
}
