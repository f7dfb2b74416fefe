package health.charley.history.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's drafts. */
@Schema(name = "DraftList", description = "A person's unfinished interviews, the last one begun first; at most 20.")
public record DraftListView(@Schema(required = true) List<DraftView> items) {}
