package health.charley.web.quiz;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import health.charley.web.quiz.TopicView.TopicListView;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The triage API's list of topics, asked by pages that do without it rather than wait. */
@Path("/api/triage/v1/topics")
@RegisterRestClient(configKey = "topic-list")
interface TopicListClient {
    @GET
    TopicListView topics();

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
