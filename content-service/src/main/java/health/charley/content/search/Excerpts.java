package health.charley.content.search;

import health.charley.content.markdown.Markdown;
import health.charley.content.search.SearchView.ExcerptView;
import health.charley.content.search.SearchView.RunView;
import health.charley.content.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where on a page the words are: the headline and the section that fits best, with the words marked. */
@ApplicationScoped
class Excerpts {
    /** What begins and ends a word that was found. No page holds control characters. */
    private static final String BEGIN = "\u0002";

    private static final String END = "\u0003";

    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)]\\([^)]*\\)");
    private static final String MARKS = "StartSel=" + BEGIN + ", StopSel=" + END + ", ";
    private static final String SECTIONS =
            "select revision, anchor, heading, markdown from section where revision = any (?) order by revision, position";

    /** Of each page the section that fits best; its summary, which has no anchor, when no section does. */
    private static final String BEST = """
            select page, anchor, heading, ts_headline(configuration, text, query, ?) as excerpt
              from (
                select distinct on (page) * from (
                  select t.*, configuration, query,
                         ts_rank_cd(to_tsvector(configuration, heading || '. ' || text), query) as rank
                    from unnest(?, ?, ?, ?, ?) with ordinality as t (page, language, anchor, heading, text, position)
                   cross join lateral search_configuration(t.language) as configuration
                   cross join lateral to_tsquery(configuration, ?) as query) as ranked
                 order by page, rank > 0 and anchor <> '' desc, rank desc, position) as best""";

    private static final String HEADLINES = """
            select page, ts_headline(configuration, headline, to_tsquery(configuration, ?), ?) as excerpt
              from unnest(?, ?, ?) as t (page, language, headline)
             cross join lateral search_configuration(t.language) as configuration""";

    private final Sql sql;

    Excerpts(Sql sql) {
        this.sql = sql;
    }

    private record Place(long owner, String language, String anchor, String heading, String text) {}

    private record Best(long page, ExcerptView excerpt) {}

    private record Headline(long page, List<RunView> runs) {}

    /** The best place of each page, by page. */
    Map<Long, ExcerptView> bestOf(List<FoundEntry> entries, String query) {
        var places = places(entries);
        return sql
                .rows(
                        BEST,
                        row -> new Best(
                                row.getLong("page"),
                                excerpt(row.getString("anchor"), row.getString("heading"), row.getString("excerpt"))),
                        MARKS + "MaxWords=30, MinWords=15, MaxFragments=1",
                        all(places, Place::owner),
                        all(places, Place::language),
                        all(places, Place::anchor),
                        all(places, Place::heading),
                        all(places, Place::text),
                        query)
                .stream()
                .collect(Collectors.toMap(Best::page, Best::excerpt));
    }

    /** The headline of each page, by page. */
    Map<Long, List<RunView>> headlinesOf(List<FoundEntry> entries, String query) {
        return sql
                .rows(
                        HEADLINES,
                        row -> new Headline(row.getLong("page"), runs(row.getString("excerpt"))),
                        query,
                        MARKS + "HighlightAll=true",
                        all(entries, FoundEntry::page),
                        all(entries, FoundEntry::language),
                        all(entries, FoundEntry::headline))
                .stream()
                .collect(Collectors.toMap(Headline::page, Headline::runs));
    }

    private List<Place> places(List<FoundEntry> entries) {
        Map<Long, FoundEntry> byRevision =
                entries.stream().collect(Collectors.toMap(FoundEntry::revision, Function.identity()));
        var sections = sql
                .rows(
                        SECTIONS,
                        row -> place(
                                byRevision.get(row.getLong(1)), row.getString(2), row.getString(3), row.getString(4)),
                        all(entries, FoundEntry::revision))
                .stream();
        var summaries =
                entries.stream().map(entry -> new Place(entry.page(), entry.language(), "", "", entry.summary()));
        return Stream.concat(sections, summaries).toList();
    }

    private static Place place(FoundEntry entry, String anchor, String heading, String markdown) {
        return new Place(entry.page(), entry.language(), anchor, heading, plain(markdown));
    }

    /** The words alone: where a link leads is no part of what an excerpt shows. */
    private static String plain(String markdown) {
        return Markdown.toText(LINK.matcher(markdown).replaceAll("$1"));
    }

    private static ExcerptView excerpt(String anchor, String heading, String marked) {
        return anchor.isEmpty()
                ? new ExcerptView(null, null, runs(marked))
                : new ExcerptView(anchor, heading, runs(marked));
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
