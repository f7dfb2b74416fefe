package health.charley.web.quiz;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import health.charley.web.quiz.TopicView.TopicDetailView;
import health.charley.web.quiz.TopicView.TopicListView;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The triage API as far as the front end asks it. */
@Path("/api/triage/v1/topics")
@RegisterRestClient(configKey = "triage")
interface TriageClient {
    @GET
    TopicListView topics();

    @GET
    @Path("{topic}")
    TopicDetailView topic(@PathParam("topic") String topic);

    @POST
    @Path("{topic}/interview")
    InterviewView interview(@PathParam("topic") String topic, InterviewRequest request);

    @POST
    @Path("{topic}/explanation")
    QuestionExplanationView explain(@PathParam("topic") String topic, QuestionExplanationRequest request);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
