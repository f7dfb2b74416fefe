package health.charley.history.recheck;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.json.TolerantJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Triage, as far as rechecks ask it. */
@RegisterRestClient(configKey = "triage")
@Path("/api/triage/v1")
@Produces(MediaType.APPLICATION_JSON)
interface TriageReplayClient {

    /** The topics and the newest knowledge of each. */
    @Operation(hidden = true)
    @GET
    @Path("topics")
    Topics topics();

    /** What the newest knowledge makes of a receipt's answers. */
    @Operation(hidden = true)
    @POST
    @Path("replays")
    @Consumes(MediaType.APPLICATION_JSON)
    Replay replay(Receipt receipt);

    @ClientObjectMapper
    static ObjectMapper tolerant(ObjectMapper strict) {
        return TolerantJson.copyOf(strict);
    }

    /** The list of topics. */
    record Topics(List<Topic> items) {}

    /** A topic and its newest knowledge. */
    record Topic(String id, Knowledge knowledge) {}

    /** A version of a topic's knowledge. */
    record Knowledge(String version, String sha256) {}

    /** A receipt to replay. */
    record Receipt(String receipt) {}

    /** What came of it; {@code today} is absent where the newest knowledge has nothing to say of such a case. */
    record Replay(Optional<Today> today) {}

    /** What the newest knowledge says. */
    record Today(
            Knowledge knowledge,
            Optional<String> reviewStatus,
            String careLevel,
            String careTitle,
            boolean adviceDiffers,
            String sentence) {
        public Today {
            reviewStatus = reviewStatus == null ? Optional.empty() : reviewStatus;
        }
    }
}
