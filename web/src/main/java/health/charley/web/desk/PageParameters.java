package health.charley.web.desk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** The page that a request of the desk is about. */
public class PageParameters {
    static final String PATH = "/desk/pages/{kind:article|cause}/{slug:[a-z0-9-]+}";

    @PathParam("kind")
    public String kind;

    @PathParam("slug")
    public String slug;

    @QueryParam("language")
    @DefaultValue(PageAddress.LANGUAGE)
    public String language;

    PageAddress address() {
        return new PageAddress(kind, slug, language);
    }
}
