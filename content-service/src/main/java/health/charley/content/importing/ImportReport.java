package health.charley.content.importing;

import health.charley.content.page.PageAddress;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an import did, page by page and beside the pages. {@code kept} pages are left as editors have them, whatever their files
 * say; {@code missing} pages are kept and stay live, though no file has them any more; links to them are lost where a page
 * changed. {@code replaced} tells in what state everything was that it took the place of.
 */
record ImportReport(
        List<PageAddress> created,
        List<PageAddress> changed,
        List<PageAddress> unchanged,
        List<PageAddress> kept,
        List<PageAddress> missing,
        List<LostLink> lostLinks,
        Others others,
        List<Replaced> replaced) {

    ImportReport {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        kept = List.copyOf(kept);
        missing = List.copyOf(missing);
        lostLinks = List.copyOf(lostLinks);
        replaced = List.copyOf(replaced);
    }

    /**
     * What it made or changed beside pages: authors and citations by id, old addresses, and whether search's synonyms are
     * others.
     */
    record Others(List<String> authors, List<String> citations, List<PageAddress> redirects, boolean synonyms) {
        Others {
            authors = authors.stream().sorted().toList();
            citations = citations.stream().sorted().toList();
            redirects = List.copyOf(redirects);
        }
    }

    /** What a file took the place of, in the version that it was in; 0 where there was nothing. */
    record Replaced(String file, int version) {}

    /** The same with what was done once all pages stood. */
    ImportReport with(List<PageAddress> redirects, boolean synonyms) {
        var all = new Others(others.authors(), others.citations(), redirects, synonyms);
        return new ImportReport(created, changed, unchanged, kept, missing, lostLinks, all, replaced);
    }

    /** Whether readers see another text of this page by it. */
    boolean publishes(PageAddress page) {
        return created.contains(page) || changed.contains(page);
    }

    @Override
    public String toString() {
        var counts = "%d new, %d changed, %d unchanged, %d kept as edited, %d without a file"
                .formatted(created.size(), changed.size(), unchanged.size(), kept.size(), missing.size());
        if (missing.isEmpty()) {
            return counts;
        }
        return counts + ": " + missing.stream().map(PageAddress::toString).collect(Collectors.joining(", "));
    }
}
