package health.charley.content.agreement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Triage, as far as content calls it. */
@RegisterRestClient(configKey = "triage")
@Path("/api/triage/v1/topics/{topic}")
@Produces(MediaType.APPLICATION_JSON)
interface TriageClient {

    /** Conditions and red flags of a topic. */
    @GET
    String topic(@PathParam("topic") String topic);

    /** Findings of a topic with their likelihoods. */
    @GET
    @Path("evidence")
    String evidence(@PathParam("topic") String topic);
}
