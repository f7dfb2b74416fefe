package health.charley.content.reading;

import health.charley.content.page.PageQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list of pages to return. */
public class ListParameters {
    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "How many to return at most.")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "The cursor that the part before gave as `next`.")
    String cursor;

    @QueryParam("tag")
    @Size(max = 100)
    @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$", message = "A tag is written like 'blood-vessels'.")
    @Parameter(description = "Only pages with this tag.", example = "pregnancy")
    String tag;

    @Context
    UriInfo asked;

    Cursor start() {
        return Cursor.parse(Optional.ofNullable(cursor), asked);
    }

    PageQuery narrowed(PageQuery query) {
        return query.tagged(Optional.ofNullable(tag));
    }
}
