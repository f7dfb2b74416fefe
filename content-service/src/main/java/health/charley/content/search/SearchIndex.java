package health.charley.content.search;

import health.charley.content.page.PageKind;
import health.charley.content.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The published pages as search sees them. */
@ApplicationScoped
class SearchIndex {
    private static final String LANGUAGES = "select distinct language from search_entry";

    private static final String SYNONYMS = """
            select array_agg(words) from search_synonym
             where language in (select split_part(l, '-', 1) from unnest(?) as l) group by language, group_number""";

    /**
     * The words of a query are read in each language by its own rules, and of several languages of a page the first counts.
     * The rank is that of cover density: the nearer the words to each other, the better. It is divided by the logarithm of
     * the length (1) and scaled to between 0 and 1 (32), then kept in millionths, so that a cursor holds it exactly.
     */
    private static final String MATCHING = """
            with found as (
              select e.page, e.revision, e.kind, e.slug, e.language,
                     floor(1000000 * ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', e.document, query, 1 | 32))::integer as score
                from unnest(?) with ordinality as l (language, preference)
               cross join lateral to_tsquery(search_configuration(l.language), ?) as query
                join search_entry e on e.language = l.language and e.document @@ query
               where e.kind = any (?)
                 and not exists (
                   select 1 from search_entry b
                    where l.preference > 1 and b.kind = e.kind and b.slug = e.slug
                      and array_position(?, b.language) < l.preference)),
            part as (
              select * from found where score < ? or (score = ? and page > ?) order by score desc, page limit ?)
            select part.*, r.headline, r.summary, r.date_modified
              from part join revision r on r.id = part.revision order by score desc, page""";

    private final Sql sql;
    private final SearchConfig config;

    SearchIndex(Sql sql, SearchConfig config) {
        this.sql = sql;
        this.config = config;
    }

    /** From here on to the end of the transaction no statement takes longer than configured. */
    void limitTime() {
        var millis = String.valueOf(config.timeLimit().toMillis());
        sql.rows("select set_config('statement_timeout', ?, true)", row -> row.getString(1), millis);
    }

    List<String> languages() {
        return sql.rows(LANGUAGES, row -> row.getString(1));
    }

    Synonyms synonyms(List<String> languages) {
        return Synonyms.ofPhrases(
                sql.rows(SYNONYMS, row -> List.of((String[]) row.getArray(1).getArray()), languages));
    }

    /** Pages that fit, best first, from after a place on. */
    List<FoundEntry> matching(
            String query, List<String> languages, List<PageKind> kinds, Optional<SearchCursor> after, int limit) {
        var words = kinds.stream().map(PageKind::word).toList();
        var score = after.map(SearchCursor::score).orElse(Integer.MAX_VALUE);
        var page = after.map(SearchCursor::page).orElse(0L);
        return sql.rows(MATCHING, FoundEntry::from, languages, query, words, languages, score, score, page, limit);
    }
}
