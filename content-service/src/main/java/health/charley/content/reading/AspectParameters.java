package health.charley.content.reading;

import health.charley.content.page.Aspect;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which sections of a page to return. */
public class AspectParameters {
    @QueryParam("aspect")
    @Size(max = 8, message = "There are 8 aspects.")
    @Parameter(description = "The aspect of the sections to return; may be repeated.", example = "symptoms")
    List<
                    @Pattern(
                            regexp =
                                    "^(overview|symptoms|causes|treatments|self-care|prevention|see-a-doctor|emergency)$",
                            message = "An aspect is written like 'self-care'.")
                    String>
            aspect;

    /** The aspects named, or all. */
    List<Aspect> named() {
        return Arrays.stream(Aspect.values())
                .filter(one -> aspect.isEmpty() || aspect.contains(one.word()))
                .toList();
    }
}
