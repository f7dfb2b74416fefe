package health.charley.content.search;

import health.charley.content.markdown.Markdown;
import health.charley.content.search.SearchView.ExcerptView;
import health.charley.content.search.SearchView.RunView;
import health.charley.content.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Where on a page the words are: the headline and the place that fits best, with the words marked. */
@ApplicationScoped
class Excerpts {
    /** What begins and ends a word that was found. No page holds control characters. */
    private static final String BEGIN = "\u0002";

    private static final String END = "\u0003";

    private static final String MARKS = "StartSel=" + BEGIN + ", StopSel=" + END + ", ";

    /** The words of the query as each language reads them. */
    private static final String READ = """
            with read as materialized (
              select language, configuration, to_tsquery(configuration, ?) as query
                from unnest(?) as language cross join lateral search_configuration(language) as configuration)
            """;

    /** Of each page the section or call-out that fits best, or else the care card; none when none does. */
    private static final String BEST = READ + """
            select best.anchor, best.heading, best.text
              from unnest(?, ?) with ordinality as page (id, language, number) join read using (language)
              left join lateral (
                select * from search_place p where p.page = page.id and p.document @@ query
                 order by p.anchor is null, ts_rank_cd(p.document, query) desc, p.position limit 1) as best on true
             order by page.number""";

    private static final String MARKED = READ + """
            select ts_headline(configuration, headline, query, ?), ts_headline(configuration, text, query, ?)
              from unnest(?, ?, ?) with ordinality as page (language, headline, text, number) join read using (language)
             order by page.number""";

    private final Sql sql;

    Excerpts(Sql sql) {
        this.sql = sql;
    }

    /** A page that was found, as it is shown. */
    record Marked(FoundEntry entry, List<RunView> headline, ExcerptView excerpt) {}

    /** Where on a page; without anchor in a care card, without anchor and heading in its summary. */
    private record Place(String anchor, String heading, String text) {}

    /** The texts with what begins and ends a word. */
    private record Texts(String headline, String excerpt) {}

    /** The pages in their order, each with its headline and its best place. */
    List<Marked> of(List<FoundEntry> entries, String query) {
        var places = places(entries, query);
        var texts = texts(entries, places, query);
        return IntStream.range(0, entries.size())
                .mapToObj(n -> marked(entries.get(n), places.get(n), texts.get(n)))
                .toList();
    }

    private List<Place> places(List<FoundEntry> entries, String query) {
        var best = sql.rows(
                BEST,
                row -> new Place(row.getString("anchor"), row.getString("heading"), row.getString("text")),
                query,
                languages(entries),
                all(entries, FoundEntry::page),
                all(entries, FoundEntry::language));
        return IntStream.range(0, entries.size())
                .mapToObj(n -> shown(best.get(n), entries.get(n)))
                .toList();
    }

    private static Place shown(Place best, FoundEntry entry) {
        if (best.heading() == null) {
            return new Place(null, null, entry.summary());
        }
        return best.anchor() == null ? best : new Place(best.anchor(), best.heading(), Markdown.toText(best.text()));
    }

    private List<Texts> texts(List<FoundEntry> entries, List<Place> places, String query) {
        return sql.rows(
                MARKED,
                row -> new Texts(row.getString(1), row.getString(2)),
                query,
                languages(entries),
                MARKS + "HighlightAll=true",
                MARKS + "MaxWords=30, MinWords=15, MaxFragments=1",
                all(entries, FoundEntry::language),
                all(entries, FoundEntry::headline),
                all(places, Place::text));
    }

    private static Marked marked(FoundEntry entry, Place place, Texts texts) {
        var excerpt = new ExcerptView(place.anchor(), place.heading(), runs(texts.excerpt()));
        return new Marked(entry, runs(texts.headline()), excerpt);
    }

    private static List<String> languages(List<FoundEntry> entries) {
        return entries.stream().map(FoundEntry::language).distinct().toList();
    }

    static List<RunView> runs(String marked) {
        var runs = new ArrayList<RunView>();
        for (var piece : marked.split(BEGIN, -1)) {
            var end = piece.indexOf(END);
            add(runs, end < 0 ? "" : piece.substring(0, end), true);
            add(runs, piece.substring(end + 1), false);
        }
        return List.copyOf(runs);
    }

    private static void add(List<RunView> runs, String text, boolean hit) {
        if (!text.isEmpty()) {
            runs.add(new RunView(text, hit));
        }
    }

    private static <T, V> List<V> all(List<T> things, Function<T, V> of) {
        return things.stream().map(of).toList();
    }
}
