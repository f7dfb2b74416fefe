package health.charley.web.desk;

import java.util.List;

/** What an import did, or in a rehearsal would do, page by page; what stops it has none of the lists but the last. */
public record ImportReportView(
        boolean dryRun,
        List<PageAddress> created,
        List<PageAddress> changed,
        List<PageAddress> unchanged,
        List<PageAddress> missing,
        List<LostLinkView> lostLinks,
        List<PageObjectionView> objections) {
    public ImportReportView {
        created = Lists.of(created);
        changed = Lists.of(changed);
        unchanged = Lists.of(unchanged);
        missing = Lists.of(missing);
        lostLinks = Lists.of(lostLinks);
        objections = Lists.of(objections);
    }

    static ImportReportView stopped(List<PageObjectionView> objections) {
        return new ImportReportView(false, List.of(), List.of(), List.of(), List.of(), List.of(), objections);
    }

    /** What came of it, as a heading. */
    public String outcome() {
        if (dryRun) {
            return "What the import would do";
        }
        return objections.isEmpty() ? "The import is done" : "The import was stopped";
    }

    /** A link that a page loses by an import, because no file has the page that it leads to. */
    public record LostLinkView(PageAddress page, String link) {}

    /** Something that stops a page of an import, and with it the import. */
    public record PageObjectionView(PageAddress page, ObjectionView objection) {}
}
