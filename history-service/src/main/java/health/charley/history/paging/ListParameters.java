package health.charley.history.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list a request is about. */
public class ListParameters {
    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "The most items to give.")
    public int limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the part before; none for the first part.")
    public String cursor;

    /** After which this list goes on; none for its first part. */
    public Optional<UUID> after(Listing list) {
        return Cursor.read(list, cursor);
    }

    /** One more than asked for: whether it comes tells whether the list goes on. */
    public int oneMore() {
        return limit + 1;
    }
}
