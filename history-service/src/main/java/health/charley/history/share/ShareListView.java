package health.charley.history.share;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The links to an assessment. */
@Schema(name = "ShareList", description = "The links to an assessment, newest first.")
public record ShareListView(@Schema(required = true) List<ShareView> items) {}
