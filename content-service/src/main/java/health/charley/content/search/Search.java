package health.charley.content.search;

import health.charley.content.language.LanguageWish;
import health.charley.content.search.SearchView.CorrectionView;
import health.charley.content.search.SearchView.HitView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** One search: pages with all the words, or, when there are none, pages with some of them. */
@ApplicationScoped
class Search {
    private final SearchIndex index;
    private final Spelling spelling;
    private final Excerpts excerpts;

    Search(SearchIndex index, Spelling spelling, Excerpts excerpts) {
        this.index = index;
        this.spelling = spelling;
        this.excerpts = excerpts;
    }

    /** What was found: one beyond the limit shows that more follows. */
    private record Found(List<FoundEntry> entries, boolean partial) {}

    SearchView run(SearchRequest request, LanguageWish wish) {
        var after = SearchCursor.of(request);
        index.limitTime();
        var languages = wish.orderOf(index.languages());
        var typed = QueryWords.of(request.query());
        var corrections = spelling.corrections(typed, languages);
        var terms = SearchTerms.of(Spelling.corrected(typed, corrections), index.synonyms(languages));
        if (terms.isEmpty() || languages.isEmpty()) {
            return new SearchView(List.of(), false, List.of(), null);
        }
        return view(request, wish, terms, corrections, find(request, terms, languages, after));
    }

    private Found find(SearchRequest request, SearchTerms terms, List<String> languages, Optional<SearchCursor> after) {
        var kinds = request.wantedKinds();
        var limit = request.wantedLimit() + 1;
        if (!after.map(SearchCursor::partial).orElse(false)) {
            var all = index.matching(terms.all(), languages, kinds, after, limit);
            if (!all.isEmpty() || after.isPresent()) {
                return new Found(all, false);
            }
        }
        return new Found(index.matching(terms.any(), languages, kinds, after, limit), true);
    }

    private SearchView view(
            SearchRequest request,
            LanguageWish wish,
            SearchTerms terms,
            List<CorrectionView> corrections,
            Found found) {
        var more = found.entries().size() > request.wantedLimit();
        var shown = more ? found.entries().subList(0, request.wantedLimit()) : found.entries();
        var partial = found.partial() && !shown.isEmpty();
        var next = more ? next(shown.get(shown.size() - 1), partial).word(request) : null;
        return new SearchView(hits(shown, terms, wish), partial, corrections, next);
    }

    private static SearchCursor next(FoundEntry last, boolean partial) {
        return new SearchCursor(partial, last.score(), last.page());
    }

    private List<HitView> hits(List<FoundEntry> shown, SearchTerms terms, LanguageWish wish) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var places = excerpts.bestOf(shown, terms.any());
        var headlines = excerpts.headlinesOf(shown, terms.any());
        return shown.stream()
                .map(entry -> new HitView(
                        entry.kind(),
                        entry.slug(),
                        entry.language(),
                        !wish.isMetBy(entry.language()),
                        headlines.get(entry.page()),
                        entry.summary(),
                        places.get(entry.page()),
                        entry.dateModified()))
                .toList();
    }
}
