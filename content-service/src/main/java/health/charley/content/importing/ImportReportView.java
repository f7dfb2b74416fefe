package health.charley.content.importing;

import health.charley.content.page.PageAddress;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, page by page. */
@Schema(name = "ImportReport", description = "What an import did, page by page.")
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

        @Schema(
                required = true,
                description = "In a rehearsal, what stops the import, page by page; an import that was done has none.")
        List<PageObjectionView> objections) {

    static ImportReportView rehearsed(ImportReport report, List<PageObjectionView> objections) {
        return from(report, true, objections);
    }

    static ImportReportView done(ImportReport report) {
        return from(report, false, List.of());
    }

    private static ImportReportView from(ImportReport report, boolean dryRun, List<PageObjectionView> objections) {
        return new ImportReportView(
                dryRun,
                views(report.created()),
                views(report.changed()),
                views(report.unchanged()),
                views(report.missing()),
                report.lostLinks().stream().map(LostLinkView::from).toList(),
                objections);
    }

    private static List<PageAddressView> views(List<PageAddress> addresses) {
        return addresses.stream().map(PageAddressView::from).toList();
    }
}
