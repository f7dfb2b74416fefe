package health.charley.content.importing;

import health.charley.content.page.PageAddress;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an import did, page by page. {@code kept} pages are left as editors have them, whatever their files say; {@code
 * missing} pages are kept and stay live, though no file has them any more; links to them are lost where a page changed.
 */
record ImportReport(
        List<PageAddress> created,
        List<PageAddress> changed,
        List<PageAddress> unchanged,
        List<PageAddress> kept,
        List<PageAddress> missing,
        List<LostLink> lostLinks) {

    ImportReport {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        kept = List.copyOf(kept);
        missing = List.copyOf(missing);
        lostLinks = List.copyOf(lostLinks);
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
