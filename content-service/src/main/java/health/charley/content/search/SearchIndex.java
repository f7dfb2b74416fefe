package health.charley.content.search;

import health.charley.content.page.PageKind;
import health.charley.content.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The published pages as search sees them. */
@ApplicationScoped
class SearchIndex {
    private static final String LANGUAGES = "select language from search_language";

    private static final String SYNONYMS = """
            select array_agg(words) from search_synonym
             where language in (select split_part(l, '-', 1) from unnest(?) as l) group by language, group_number""";

    /**
     * The words of a query are read in each language by its own rules; {@code loose} is content with any of them. Of several
     * languages of a page that fit the first counts. {@code shown} is the page in a language that the reader likes better still,
     * in which the words are not: it was found by the words of another, as a page without translation is.
     */
    private static final String FITTING = """
              from unnest(?) with ordinality as l (language, preference)
             cross join lateral to_tsquery(search_configuration(l.language), ?) as query
             cross join lateral to_tsquery(search_configuration(l.language), ?) as loose
              join search_entry e on e.language = l.language and e.document @@ query
              left join lateral (
                select b.page from search_entry b
                 where l.preference > 1 and b.kind = e.kind and b.slug = e.slug
                   and array_position(?, b.language) < l.preference
                 order by array_position(?, b.language) limit 1) as shown on true
             where e.kind = any (?)
               and (shown.page is null or not exists (
                     select 1 from search_entry b
                      where b.kind = e.kind and b.slug = e.slug and array_position(?, b.language) < l.preference
                        and b.document @@ to_tsquery(search_configuration(b.language), ?)))""";

    private static final String IS_BROAD = "select count(*) from (select 1" + FITTING + " limit ?) as fitting";

    /**
     * The rank is that of cover density: the nearer the words to each other, the better. It is divided by the logarithm of
     * the length (1) and scaled to between 0 and 1 (32), then kept in millionths, so that a cursor holds it exactly.
     */
    private static final String WHOLE = """
            with found as materialized (
              select coalesce(shown.page, e.page) as page,
                     floor(1000000 * ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', e.document, query, 1 | 32))::integer as score
            """ + FITTING + "),\n";

    /**
     * When very many pages fit, the words say little about them: names, summary, headings and findings alone decide, by any of
     * the words. Those that rank best by how often the words are there are ranked by cover density, which takes ten times as
     * long, and come before all others.
     */
    private static final String BROAD = """
            with fitting as materialized (
              select e.page as fit, coalesce(shown.page, e.page) as page, loose,
                     ts_rank('{0.1, 0.2, 0.4, 1.0}', e.lead, loose, 1 | 32) as roughly
            """ + FITTING + """
            ),
            near as materialized (
              select * from fitting order by roughly desc, page limit 1000),
            found as materialized (
              select near.page,
                     floor(1000000 + 1000000 * ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', e.lead, loose, 1 | 32))::integer as score
                from near join search_entry e on e.page = near.fit
               union all
              select page, floor(1000000 * roughly)::integer from fitting where page not in (select page from near)),
            """;

    private static final String PART = """
            part as (
              select * from found where score < ? or (score = ? and page > ?) order by score desc, page limit ?)
            select e.page, e.revision, e.kind, e.slug, e.language, part.score, r.headline, r.summary, r.date_modified
              from part join search_entry e using (page) join revision r on r.id = e.revision order by score desc, page""";

    /** To the planner reading a page whole costs nothing, so it would read them all rather than the index of words. */
    private static final String GO_BY_INDEX = "select set_config('enable_seqscan', 'off', true)";

    /** So many pages are ranked by all their words; ranking reads each of them whole. */
    private static final int MOST_RANKED_WHOLE = 300;

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

    /** Whether so many pages fit that they are not ranked by all their words. */
    boolean isBroad(String query, List<String> languages, List<PageKind> kinds) {
        var counted = sql.rows(
                IS_BROAD,
                row -> row.getInt(1),
                languages,
                query,
                query,
                languages,
                languages,
                words(kinds),
                languages,
                query,
                MOST_RANKED_WHOLE + 1);
        return counted.get(0) > MOST_RANKED_WHOLE;
    }

    /** Pages that fit, best first, from after a place on. */
    List<FoundEntry> matching(
            SearchTerms terms, SearchPlan plan, List<String> languages, List<PageKind> kinds, int limit) {
        sql.rows(GO_BY_INDEX, row -> row.getString(1));
        return sql.rows(
                (plan.broad() ? BROAD : WHOLE) + PART,
                FoundEntry::from,
                languages,
                plan.query(terms),
                terms.any(),
                languages,
                languages,
                words(kinds),
                languages,
                plan.query(terms),
                plan.score(),
                plan.score(),
                plan.page(),
                limit);
    }

    private static List<String> words(List<PageKind> kinds) {
        return kinds.stream().map(PageKind::word).toList();
    }
}
