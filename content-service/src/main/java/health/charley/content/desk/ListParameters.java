package health.charley.content.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list a request is about. */
public class ListParameters {
    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "How many to return at most.")
    public int limit;

    @QueryParam("cursor")
    @Parameter(description = "The cursor that the part before gave as `next`.")
    public String cursor;

    /** The number after which the list goes on; {@code start} for its first part. */
    public long afterNumber(long start) {
        return Place.number(Optional.ofNullable(cursor), start);
    }

    /** The id after which the list goes on; a text before all ids for its first part. */
    public String afterId() {
        return Place.id(Optional.ofNullable(cursor));
    }

    /** One more than asked for: whether it comes tells whether the list goes on. */
    public int oneMore() {
        return limit + 1;
    }
}
