package health.charley.web.desk;

import java.util.List;
import java.util.Optional;

/** What an import did, or in a rehearsal would do, page by page and beside the pages; one that was stopped has objections alone. */
public record ImportReportView(
        boolean dryRun,
        List<PageAddress> created,
        List<PageAddress> changed,
        List<PageAddress> unchanged,
        List<PageAddress> missing,
        List<LostLinkView> lostLinks,
        List<String> authors,
        List<String> citations,
        List<PageAddress> redirects,
        boolean synonyms,
        List<ImportObjectionView> objections) {
    public ImportReportView {
        created = Lists.of(created);
        changed = Lists.of(changed);
        unchanged = Lists.of(unchanged);
        missing = Lists.of(missing);
        lostLinks = Lists.of(lostLinks);
        authors = Lists.of(authors);
        citations = Lists.of(citations);
        redirects = Lists.of(redirects);
        objections = Lists.of(objections);
    }

    static ImportReportView stopped(List<ImportObjectionView> objections) {
        return new ImportReportView(
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                objections);
    }

    /** What came of it, as a heading. */
    public String outcome() {
        if (dryRun) {
            return "What the import would do";
        }
        return stopping().isEmpty() ? "The import is done" : "The import was stopped";
    }

    /** What stops it. */
    public List<ImportObjectionView> stopping() {
        return objections.stream().filter(said -> said.objection().blocking()).toList();
    }

    /** What stops nothing and is for people to weigh. */
    public List<ImportObjectionView> toWeigh() {
        return objections.stream().filter(said -> !said.objection().blocking()).toList();
    }

    /** A link that a page loses by an import, because no file has the page that it leads to. */
    public record LostLinkView(PageAddress page, String link) {}

    /** Something that speaks against a file of an import, which may be that of a page. */
    public record ImportObjectionView(String file, Optional<PageAddress> page, ObjectionView objection) {

        /** What it speaks against, as the list says it. */
        public String words() {
            return page.map(PageAddress::words).orElse(file);
        }
    }
}
