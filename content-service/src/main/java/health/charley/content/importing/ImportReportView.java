package health.charley.content.importing;

import health.charley.content.page.PageAddress;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, page by page and beside the pages. */
@Schema(name = "ImportReport", description = "What an import did, page by page and beside the pages.")
public record ImportReportView(
        @Schema(required = true, description = "Whether this was a rehearsal: nothing was kept.")
        boolean dryRun,

        @Schema(required = true, description = "Pages that were not published before.")
        List<PageAddressView> created,

        @Schema(required = true, description = "Pages that got a new revision.")
        List<PageAddressView> changed,

        @Schema(required = true, description = "Pages that read as their files do already.")
        List<PageAddressView> unchanged,

        @Schema(required = true, description = "Pages that no file has; they stay as they are.")
        List<PageAddressView> missing,

        @Schema(
                required = true,
                description =
                        "Links of changed pages to pages that no file has. The files can't name those, so whoever means to"
                                + " keep such a link sets it again.")
        List<LostLinkView> lostLinks,

        @Schema(required = true, description = "The ids of authors that are new or are told of otherwise.")
        List<String> authors,

        @Schema(required = true, description = "The ids of citations that are new or say otherwise.")
        List<String> citations,

        @Schema(required = true, description = "Old addresses that lead to a page, or to another one than before.")
        List<PageAddressView> redirects,

        @Schema(required = true, description = "Whether search gets other synonyms.")
        boolean synonyms,

        @Schema(
                required = true,
                description = "What the checks say to the files of new and changed pages and of changed authors. In a"
                        + " rehearsal those that block stop the import; an import that was done has none of them.")
        List<ImportObjectionView> objections) {

    static ImportReportView rehearsed(ImportReport report, List<ImportObjectionView> objections) {
        return from(report, true, objections);
    }

    static ImportReportView done(ImportReport report, List<ImportObjectionView> objections) {
        return from(report, false, objections);
    }

    private static ImportReportView from(ImportReport report, boolean dryRun, List<ImportObjectionView> objections) {
        return new ImportReportView(
                dryRun,
                views(report.created()),
                views(report.changed()),
                views(report.unchanged()),
                views(report.missing()),
                report.lostLinks().stream().map(LostLinkView::from).toList(),
                report.others().authors(),
                report.others().citations(),
                views(report.others().redirects()),
                report.others().synonyms(),
                objections);
    }

    private static List<PageAddressView> views(List<PageAddress> addresses) {
        return addresses.stream().map(PageAddressView::from).toList();
    }
}
