package health.charley.web.story;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The door of the content service by which an author takes a story back. */
@Path("/api/content/v1/stories")
@Consumes(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "content")
interface WithdrawalClient {
    @POST
    @Path("{id}/withdrawal")
    Response withdraw(
            @HeaderParam(VisitorAddress.HEADER) String visitor, @PathParam("id") String id, Withdrawal withdrawal);

    /** What shows that a story is one's own. */
    record Withdrawal(String secret) {}
}
