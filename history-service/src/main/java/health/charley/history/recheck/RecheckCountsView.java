package health.charley.history.recheck;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the recheck has come. */
@Schema(name = "RecheckCounts", description = "How far the recheck has come, by topic and knowledge.")
public record RecheckCountsView(@Schema(required = true) List<RecheckCountView> items) {}
