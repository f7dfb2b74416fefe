package health.charley.content.feed;

import health.charley.content.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;

/** All published pages, every translation for itself. */
@ApplicationScoped
class PublishedPages {
    private static final String PAGES = """
            select e.page, e.kind, e.slug, e.language, e.published_at, r.date_published, r.headline, r.summary,
                   a.name as author,
                   (select array_agg(b.language order by b.language) from search_entry b
                     where b.kind = e.kind and b.slug = e.slug) as translations
              from search_entry e join revision r on r.id = e.revision join author a on a.id = r.author
            """;

    private final Sql sql;

    PublishedPages(Sql sql) {
        this.sql = sql;
    }

    /** The page last published first, from after a place on. */
    List<PublishedPage> newest(FeedPlace after, int limit) {
        return sql.rows(
                PAGES + "where (e.published_at, e.page) < (?, ?) order by e.published_at desc, e.page desc limit ?",
                PublishedPage::from,
                after.publishedAt().atOffset(ZoneOffset.UTC),
                after.page(),
                limit);
    }

    /** In the order in which the pages were made, from after one on. */
    List<PublishedPage> after(long page, int limit) {
        return sql.rows(PAGES + "where e.page > ? order by e.page limit ?", PublishedPage::from, page, limit);
    }
}
