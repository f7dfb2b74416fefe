package health.charley.content.importing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.Shelf;
import health.charley.content.page.AuthorProfile;
import health.charley.content.page.CitedWork;
import health.charley.content.page.PageAddress;
import health.charley.content.redirect.RedirectText;
import health.charley.content.search.SynonymGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All content files together: authors and citations by id, pages, redirects, and synonyms where there is a file of them. Made by
 * {@link ContentFolder}, which checks it.
 */
record ContentSet(
        Map<String, AuthorProfile> authors,
        Map<String, CitedWork> citations,
        List<PageFile> pages,
        Optional<List<SynonymGroup>> synonyms,
        List<RedirectText> redirects)
        implements Shelf {

    ContentSet {
        authors = Map.copyOf(authors);
        citations = Map.copyOf(citations);
        pages = List.copyOf(pages);
        synonyms = synonyms.map(List::copyOf);
        redirects = List.copyOf(redirects);
    }

    @Override
    public boolean hasAuthor(String id) {
        return authors.containsKey(id);
    }

    @Override
    public boolean hasCitation(String id) {
        return citations.containsKey(id);
    }

    @Override
    public boolean hasPage(PageAddress address) {
        return at(address).isPresent();
    }

    @Override
    public Optional<String> nameOf(PageAddress cause) {
        return at(cause).map(file -> file.page().head().name());
    }

    /** What a file of a page translates. */
    List<Manuscript> originalOf(PageFile file) {
        return at(file.address().original()).map(PageFile::page).stream().toList();
    }

    private Optional<PageFile> at(PageAddress address) {
        return pages.stream().filter(file -> file.address().equals(address)).findFirst();
    }
}
