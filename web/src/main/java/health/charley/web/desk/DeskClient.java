package health.charley.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.desk.ChecksView.DraftObjectionsView;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The editing API of the content service, in the name of the bearer of a token. */
@Path("/api/content/v1")
@RegisterRestClient(configKey = "content")
interface DeskClient {
    String PAGE = "editing/pages/{kind}/{slug}";
    String MARKED = "marked";

    @GET
    @Path("editing/pages")
    StateListView pages(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("stage") String stage,
            @QueryParam("kind") String kind,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @POST
    @Path("editing/pages")
    StateView create(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, Map<String, String> address);

    /** With the findings of list items in the text, where they go along with what is edited; so it is saved too. */
    @GET
    @Path(PAGE)
    @ClientQueryParam(name = MARKED, value = "true")
    RestResponse<WorkingPageView> page(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language);

    @PUT
    @Path(PAGE)
    @ClientQueryParam(name = MARKED, value = "true")
    StateView save(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            JsonNode manuscript);

    /** A step to which nothing is said. */
    @POST
    @Path(PAGE + "/{step}")
    StateView step(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @PathParam("step") String step);

    /** A step with what is said to it. */
    @POST
    @Path(PAGE + "/{step}")
    StateView say(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @PathParam("step") String step,
            Map<String, Object> said);

    /** A step that takes another back. */
    @DELETE
    @Path(PAGE + "/{step}")
    StateView undo(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @PathParam("step") String step);

    @GET
    @Path(PAGE + "/objections")
    DraftObjectionsView objections(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language);

    /** All that was done, to pages and to what stands behind them. */
    @GET
    @Path("editing/audit")
    AuditListView audit(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @GET
    @Path(PAGE + "/comments")
    CommentListView comments(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @QueryParam("cursor") String cursor);

    @GET
    @Path(PAGE + "/revisions")
    RevisionListView revisions(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @GET
    @Path(PAGE + "/revisions/{number}")
    @ClientQueryParam(name = MARKED, value = "true")
    WrittenRevisionView revision(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @PathParam("number") int number);

    @GET
    @Path(PAGE + "/audit")
    AuditListView audit(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @GET
    @Path(PAGE + "/comparison")
    ComparisonView comparison(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @QueryParam("from") int from,
            @QueryParam("to") int to);

    @GET
    @Path("work-lists/{list}")
    WorkListView workList(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("list") String list,
            @QueryParam("cursor") String cursor);

    @GET
    @Path("agreement")
    AgreementListView agreement(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @QueryParam("cursor") String cursor);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
