package health.charley.content.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the names to return. */
public class NameParameters {
    @QueryParam("letter")
    @Pattern(regexp = "^[\\p{L}\\p{N}]$", message = "A letter is one letter or digit.")
    @Parameter(description = "Only names that begin with this letter.", example = "C")
    String letter;

    @QueryParam("limit")
    @DefaultValue("100")
    @Min(1)
    @Max(500)
    @Parameter(description = "How many to return at most.")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "The cursor that the part before gave as `next`.")
    String cursor;

    String firstLetter() {
        return letter == null ? "" : letter;
    }

    NamePlace after() {
        return NamePlace.parse(Optional.ofNullable(cursor));
    }
}
