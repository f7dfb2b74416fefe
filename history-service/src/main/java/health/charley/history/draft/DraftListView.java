package health.charley.history.draft;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's drafts. */
@Schema(name = "DraftList", description = "A person's unfinished interviews, the last one begun first; at most 20.")
public record DraftListView(
        @Schema(required = true) List<DraftView> items,

        @Schema(
                required = true,
                description =
                        "The ids of those that are damaged and can't be opened; mostly empty. They can be erased.")
        List<UUID> damaged) {}
