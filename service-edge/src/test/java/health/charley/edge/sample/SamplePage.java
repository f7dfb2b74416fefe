package health.charley.edge.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A page, chosen by what the browser prefers, and a form. */
@Path("/sample")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SamplePage {

    @GET
    @Path("/page")
    @Operation(hidden = true)
    public Response page(Request request) {
        var variants = Variant.mediaTypes(MediaType.TEXT_HTML_TYPE)
                .languages(Locale.US)
                .add()
                .build();
        request.selectVariant(variants);
        return Response.ok("<p>A page</p>").build();
    }

    @POST
    @Path("/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public String form(@FormParam("a") String field) {
        return "<p>" + field + "</p>";
    }

    @POST
    @Path("/fields")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public String fields(MultivaluedMap<String, String> fields) {
        return "<p>" + fields.size() + "</p>";
    }
}
