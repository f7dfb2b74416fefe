package health.charley.content.search;

import health.charley.content.language.LanguageWish;
import health.charley.content.search.SearchView.CorrectionView;
import health.charley.content.search.SearchView.HitView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** One search: pages with all the words, or, when there are none, pages with some of them. */
@ApplicationScoped
class Search {
    private final SearchIndex index;
    private final Spelling spelling;
    private final Beginnings beginnings;
    private final Excerpts excerpts;

    Search(SearchIndex index, Spelling spelling, Beginnings beginnings, Excerpts excerpts) {
        this.index = index;
        this.spelling = spelling;
        this.beginnings = beginnings;
        this.excerpts = excerpts;
    }

    /** What was found, one beyond the limit where more follows. */
    private record Found(List<FoundEntry> entries, SearchPlan plan) {}

    SearchView run(SearchRequest request, LanguageWish wish) {
        var begun = SearchPlan.of(request);
        index.limitTime();
        var languages = wish.orderOf(index.languages());
        var typed = QueryWords.of(request.query());
        var synonyms = index.synonyms(languages);
        var corrections = spelling.corrections(typed.without(synonyms::know), languages);
        var meant = Spelling.corrected(typed, corrections);
        var terms = SearchTerms.of(meant, synonyms, beginnings.wholeWords(meant, languages));
        if (terms.isEmpty() || languages.isEmpty()) {
            return new SearchView(List.of(), false, List.of(), null);
        }
        var found = begun.map(plan -> find(request, terms, languages, plan))
                .orElseGet(() -> begin(request, terms, languages));
        return view(request, wish, terms, corrections, found);
    }

    private Found begin(SearchRequest request, SearchTerms terms, List<String> languages) {
        var withAll = first(request, terms, languages, false);
        return withAll.entries().isEmpty() ? first(request, terms, languages, true) : withAll;
    }

    private Found first(SearchRequest request, SearchTerms terms, List<String> languages, boolean partial) {
        var query = partial ? terms.any() : terms.all();
        var broad = index.isBroad(query, languages, request.wantedKinds());
        return find(request, terms, languages, SearchPlan.start(partial, broad));
    }

    private Found find(SearchRequest request, SearchTerms terms, List<String> languages, SearchPlan plan) {
        var limit = request.wantedLimit() + 1;
        return new Found(index.matching(terms, plan, languages, request.wantedKinds(), limit), plan);
    }

    private SearchView view(
            SearchRequest request,
            LanguageWish wish,
            SearchTerms terms,
            List<CorrectionView> corrections,
            Found found) {
        var more = found.entries().size() > request.wantedLimit();
        var shown = more ? found.entries().subList(0, request.wantedLimit()) : found.entries();
        var partial = found.plan().partial() && !shown.isEmpty();
        var next = more ? found.plan().after(shown.get(shown.size() - 1)).cursor(request) : null;
        return new SearchView(hits(shown, terms, wish), partial, corrections, next);
    }

    private List<HitView> hits(List<FoundEntry> shown, SearchTerms terms, LanguageWish wish) {
        if (shown.isEmpty()) {
            return List.of();
        }
        return excerpts.of(shown, terms.any()).stream()
                .map(marked -> hit(marked, wish))
                .toList();
    }

    private static HitView hit(Excerpts.Marked marked, LanguageWish wish) {
        var entry = marked.entry();
        return new HitView(
                entry.kind(),
                entry.slug(),
                entry.language(),
                !wish.isMetBy(entry.language()),
                marked.headline(),
                entry.summary(),
                marked.excerpt(),
                entry.dateModified());
    }
}
