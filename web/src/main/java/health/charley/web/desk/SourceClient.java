package health.charley.web.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of the editing API on what pages rest on, in the name of the bearer of a token. */
@Path("/api/content/v1/editing")
@RegisterRestClient(configKey = "content")
interface SourceClient {
    /** Instead of the tag of a state: that there is none yet. */
    String NOTHING_THERE = "*";

    @GET
    @Path("authors")
    AuthorListView authors(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @GET
    @Path("authors/{id}")
    RestResponse<AuthorView> author(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") String id);

    @PUT
    @Path("authors/{id}")
    AuthorView addAuthor(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String nothingThere,
            @PathParam("id") String id,
            Map<String, Object> profile);

    @PUT
    @Path("authors/{id}")
    AuthorView saveAuthor(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("id") String id,
            Map<String, Object> profile);

    @PUT
    @Path("authors/{id}/account")
    AuthorView link(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("id") String id,
            Map<String, Object> account);

    @DELETE
    @Path("authors/{id}/account")
    AuthorView unlink(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("id") String id);

    @GET
    @Path("citations")
    CitationListView citations(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @GET
    @Path("citations/{id}")
    RestResponse<CitationView> citation(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") String id);

    @PUT
    @Path("citations/{id}")
    CitationView addCitation(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String nothingThere,
            @PathParam("id") String id,
            Map<String, Object> work);

    @PUT
    @Path("citations/{id}")
    CitationView saveCitation(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            @PathParam("id") String id,
            Map<String, Object> work);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
