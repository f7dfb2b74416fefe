package health.charley.content.directory;

import health.charley.content.directory.NameListView.NameView;
import health.charley.content.directory.TagListView.TagView;
import health.charley.content.language.LanguageWish;
import health.charley.content.page.PageKind;
import health.charley.content.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What pages are called and tagged with, each page in the first of the reader's languages that it exists in. */
@ApplicationScoped
class Directory {
    private static final String LANGUAGES = "select language from search_language";

    private static final String SHOWN = """
            with shown as (
              select e.* from search_entry e
               where e.language = any (?)
                 and not exists (
                   select 1 from search_entry b where b.kind = e.kind and b.slug = e.slug
                      and array_position(?, b.language) < array_position(?, e.language)))
            """;

    private static final String NAMES = SHOWN + """
            select n.name, n.sort_key, n.position, upper(left(n.sort_key, 1)) as letter,
                   e.page, e.kind, e.slug, e.language, r.headline
              from page_name n join shown e on e.page = n.page join revision r on r.id = e.revision
             where (n.sort_key, n.page, n.position) > (?, ?, ?)
               and (? = '' or left(n.sort_key, 1) = search_folded(?))
             order by n.sort_key, n.page, n.position limit ?""";

    private static final String LETTERS = SHOWN + """
            select distinct upper(left(n.sort_key, 1)) from page_name n join shown e on e.page = n.page order by 1""";

    private static final String TAGS = SHOWN + """
            select tag, count(*)
              from shown e join revision r on r.id = e.revision cross join lateral unnest(r.tags) as tag
             group by tag order by tag""";

    private final Sql sql;

    Directory(Sql sql) {
        this.sql = sql;
    }

    /** A name with its place in the list. */
    record ListedName(NameView view, NamePlace place) {}

    List<String> languages(LanguageWish wish) {
        return wish.orderOf(sql.rows(LANGUAGES, row -> row.getString(1)));
    }

    List<String> letters(List<String> languages) {
        return sql.rows(LETTERS, row -> row.getString(1), languages, languages, languages);
    }

    List<ListedName> names(LanguageWish wish, List<String> languages, String letter, NamePlace after, int limit) {
        return sql.rows(
                NAMES,
                row -> name(row, wish),
                languages,
                languages,
                languages,
                after.sortKey(),
                after.page(),
                after.position(),
                letter,
                letter,
                limit);
    }

    List<TagView> tags(List<String> languages) {
        return sql.rows(TAGS, row -> new TagView(row.getString(1), row.getInt(2)), languages, languages, languages);
    }

    private static ListedName name(ResultSet row, LanguageWish wish) throws SQLException {
        var language = row.getString("language");
        var view = new NameView(
                row.getString("name"),
                row.getString("letter"),
                PageKind.named(row.getString("kind")),
                row.getString("slug"),
                row.getString("headline"),
                language,
                !wish.isMetBy(language));
        var place = new NamePlace(row.getString("sort_key"), row.getLong("page"), row.getInt("position"));
        return new ListedName(view, place);
    }
}
