package health.charley.content.importing;

import health.charley.content.page.AuthorProfile;
import health.charley.content.page.CitedWork;
import health.charley.content.page.PageAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All content files together: authors and citations by id, and pages. Made by {@link ContentFolder}, which checks it. */
record ContentSet(Map<String, AuthorProfile> authors, Map<String, CitedWork> citations, List<PageFile> pages) {

    ContentSet {
        authors = Map.copyOf(authors);
        citations = Map.copyOf(citations);
        pages = List.copyOf(pages);
    }

    Set<PageAddress> addresses() {
        return pages.stream().map(PageFile::address).collect(Collectors.toUnmodifiableSet());
    }

    PageFile page(PageAddress address) {
        return pages.stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
