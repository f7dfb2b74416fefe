package health.charley.content.directory;

import health.charley.content.paging.CursorWord;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the names to return. */
public class NameParameters {
    private static final java.util.regex.Pattern SHAPE =
            java.util.regex.Pattern.compile("([0-9]{1,18}) ([0-9]{1,9}) (.+)", java.util.regex.Pattern.DOTALL);

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
        return CursorWord.parameter(Optional.ofNullable(cursor), SHAPE)
                .map(place ->
                        new NamePlace(place.group(3), Long.parseLong(place.group(1)), Integer.parseInt(place.group(2))))
                .orElse(NamePlace.START);
    }
}
