package health.charley.history.access;

import health.charley.history.paging.Part;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of what was done with the person's data, newest first. */
@Schema(name = "AccessList", description = "A part of what was done with the person's data, newest first.")
public record AccessListView(
        @Schema(required = true) List<AccessEntryView> items,

        @Schema(description = "The cursor of the part that follows; left out at the end of the list.")
        String next) {

    static AccessListView from(Part<AccessEntry> part, Map<UUID, String> topics) {
        return new AccessListView(part.map(entry -> AccessEntryView.from(entry, topics)), part.next());
    }
}
