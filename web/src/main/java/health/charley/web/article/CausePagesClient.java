package health.charley.web.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The content API's list of causes, asked by a page that does without it rather than wait. */
@Path("/api/content/v1/causes")
@RegisterRestClient(configKey = "cause-pages")
interface CausePagesClient {
    @GET
    CauseListView causes(@QueryParam("condition") List<String> conditions, @QueryParam("limit") int limit);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }

    /** The causes that have a page. */
    record CauseListView(List<ItemView> items) {
        public CauseListView {
            items = items == null ? List.of() : List.copyOf(items);
        }

        /** A cause, by the id of its condition, and the topic that its page belongs to. */
        record ItemView(String condition, String topic) {}
    }
}
