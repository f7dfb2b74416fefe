package health.charley.history.words;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Triage, as far as it is asked for words. */
@RegisterRestClient(configKey = "triage")
@Path("/api/triage/v1/topics/{topic}")
@Produces(MediaType.APPLICATION_JSON)
interface TopicClient {

    /** Questions, conditions and red flags of a topic. */
    @GET
    String topic(@PathParam("topic") String topic, @QueryParam("version") String version);

    /** Findings of a topic. */
    @GET
    @Path("evidence")
    String evidence(@PathParam("topic") String topic, @QueryParam("version") String version);
}
