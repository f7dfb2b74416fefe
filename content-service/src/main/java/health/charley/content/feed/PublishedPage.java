package health.charley.content.feed;

import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A page as feed and sitemap tell of it. {@code translations} are all languages that it is published in. */
record PublishedPage(
        long id,
        PageAddress address,
        List<String> translations,
        Instant publishedAt,
        LocalDate datePublished,
        String headline,
        String summary,
        String author) {

    static PublishedPage from(ResultSet row) throws SQLException {
        return new PublishedPage(
                row.getLong("page"),
                new PageAddress(
                        PageKind.named(row.getString("kind")), row.getString("slug"), row.getString("language")),
                List.of((String[]) row.getArray("translations").getArray()),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("date_published", LocalDate.class),
                row.getString("headline"),
                row.getString("summary"),
                row.getString("author"));
    }
}
