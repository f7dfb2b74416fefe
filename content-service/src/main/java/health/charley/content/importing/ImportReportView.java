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
        List<PageAddressView> missing) {

    static ImportReportView from(ImportReport report, boolean dryRun) {
        return new ImportReportView(
                dryRun,
                views(report.created()),
                views(report.changed()),
                views(report.unchanged()),
                views(report.missing()));
    }

    private static List<PageAddressView> views(List<PageAddress> addresses) {
        return addresses.stream().map(PageAddressView::from).toList();
    }
}
