package health.charley.content.desk;

import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.edge.problem.Problems;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The page that a request is about. */
public class PageParameters {
    @PathParam("kind")
    @Parameter(description = "`article` or `cause`.", example = "article")
    public String kind;

    @PathParam("slug")
    @Parameter(description = "The last part of the page's address.", example = "leg-cramps")
    public String slug;

    @QueryParam("language")
    @DefaultValue(PageAddress.LANGUAGE)
    @Parameter(description = "Which translation of the page.", example = PageAddress.LANGUAGE)
    public String language;

    public PageAddress address() {
        return Arrays.stream(PageKind.values())
                .filter(known -> known.word().equals(kind))
                .findFirst()
                .map(known -> new PageAddress(known, slug, language))
                .orElseThrow(() -> Problems.notFound("There is no kind of page '" + kind + "'."));
    }
}
