package health.charley.content.search;

import health.charley.content.search.SearchView.CorrectionView;
import health.charley.content.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a word that no page has for the one that was meant. It needs the extension {@code pg_trgm}, which finds words that
 * look alike fast; without it words are taken as typed. An ordinary word is never taken for another: who types {@code slipped}
 * does not mean {@code stopped}.
 */
@ApplicationScoped
class Spelling {
    private static final Pattern CORRECTABLE = Pattern.compile("\\p{L}{3,40}");
    private static final String EXTENSION = "select 1 from pg_extension where extname = 'pg_trgm'";

    /**
     * {@code ~>=~} and {@code ~<~} compare letter by letter, as the index does. Words of three letters, such as {@code dvt},
     * are not among the words: those that a page has, and those that tell nothing, are right as typed.
     */
    private static final String UNKNOWN = """
            select typed from unnest(?) as typed
             where not exists (
               select 1 from search_word
                where word ~>=~ search_folded(typed) and word ~<~ (search_folded(typed) || U&'\\+10FFFF')
                  and language = any (?))
               and (length(typed) > 3 or not exists (
                 select 1 from unnest(?) as l
                  cross join lateral to_tsquery(search_configuration(l), '''' || typed || ''':*') as query
                  left join search_entry e on e.language = l and e.document @@ query
                 where numnode(query) = 0 or e.page is not null))""";

    private static final String LOOKALIKES =
            "select word from search_word where language = any (?) order by word <-> search_folded(?) limit 40";

    /**
     * Of short words the slips are few, and most of their letters in threes are lost by one: {@code vien} is little like
     * {@code vein}.
     */
    private static final String ONE_SLIP_AWAY =
            "select word from search_word where language = any (?) and word = any (?) order by word";

    private final Sql sql;

    Spelling(Sql sql) {
        this.sql = sql;
    }

    /** What is changed in the words, in the order of the words. */
    List<CorrectionView> corrections(QueryWords query, List<String> languages) {
        var words = query.words().stream()
                .filter(word -> CORRECTABLE.matcher(word).matches() && !OrdinaryWords.hold(word))
                .distinct()
                .toList();
        var unknown = words.isEmpty()
                ? List.<String>of()
                : sql.rows(UNKNOWN, row -> row.getString(1), words, languages, languages);
        if (unknown.isEmpty() || sql.rows(EXTENSION, row -> true).isEmpty()) {
            return List.of();
        }
        return unknown.stream()
                .flatMap(word -> meant(word, languages).map(to -> new CorrectionView(word, to)).stream())
                .toList();
    }

    static QueryWords corrected(QueryWords query, List<CorrectionView> corrections) {
        Map<String, String> meant =
                corrections.stream().collect(Collectors.toMap(CorrectionView::from, CorrectionView::to));
        return new QueryWords(query.words().stream()
                .map(word -> meant.getOrDefault(word, word))
                .toList());
    }

    private Optional<String> meant(String typed, List<String> languages) {
        return Stream.concat(
                        sql.rows(LOOKALIKES, row -> row.getString(1), languages, typed).stream(),
                        sql
                                .rows(ONE_SLIP_AWAY, row -> row.getString(1), languages, Likeness.oneSlipAway(typed))
                                .stream())
                .filter(word -> Likeness.mayBeMeant(word, typed))
                .min(Comparator.comparingInt((String word) -> Likeness.slips(word, typed))
                        .thenComparing(word -> !Likeness.haveTheSameLetters(word, typed)));
    }
}
