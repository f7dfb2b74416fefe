package health.charley.content.search;

import health.charley.content.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the words of pages that begin as someone has typed so far. */
@ApplicationScoped
class Beginnings {
    /**
     * Of words that the index holds alike one is enough. A word that tells nothing, such as {@code can}, is a beginning only while
     * nothing else is typed, and only the last one: who types {@code can I run} does not look for canals.
     */
    private static final String WHOLE_WORDS = """
            with begun as materialized (
              select language, configuration, typed, number, to_tsquery(configuration, '''' || typed || ''':*') as beginning
                from unnest(?) as language
               cross join lateral search_configuration(language) as configuration
               cross join unnest(?) with ordinality as t (typed, number))
            select typed, min(word) as word
              from begun b
              join search_word w on w.language = b.language
               and word ~>=~ search_folded(typed) and word ~<~ (search_folded(typed) || U&'\\+10FFFF')
             cross join lateral to_tsvector(configuration, word) as held
             where length(search_folded(typed)) >= ? and length(held) > 0 and not held @@ beginning
               and (numnode(beginning) > 0 or not exists (
                     select from begun other
                      where other.language = b.language and (numnode(other.beginning) > 0 or other.number > b.number)))
             group by typed, b.language, held""";

    private final Sql sql;

    Beginnings(Sql sql) {
        this.sql = sql;
    }

    WholeWords wholeWords(QueryWords typed, List<String> languages) {
        var found = sql.rows(
                WHOLE_WORDS,
                row -> List.of(row.getString("typed"), row.getString("word")),
                languages,
                typed.words(),
                SearchTerms.SHORTEST_BEGINNING);
        return new WholeWords(found.stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.get(0),
                        Collectors.mapping(pair -> pair.get(1), Collectors.toUnmodifiableList()))));
    }
}
