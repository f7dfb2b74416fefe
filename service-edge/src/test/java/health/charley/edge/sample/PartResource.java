package health.charley.edge.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** An address below one of {@link SampleResource}, in a class of its own. */
@Path("/api/sample/v1/things/{number}/parts")
@Produces(MediaType.APPLICATION_JSON)
public class PartResource {

    @GET
    @PermitAll
    public SampleResource.Read parts(@PathParam("number") int number) {
        return new SampleResource.Read(number, null);
    }
}
