package health.charley.web.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.LenientJson;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** All content as files, in the name of the bearer of a token; with more patience than others have. */
@Path("/api/content/v1")
@RegisterRestClient(configKey = "content-files")
interface FilesClient {
    String ARCHIVE = "application/zip";

    @GET
    @Path("export")
    @Produces(ARCHIVE)
    byte[] export(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @POST
    @Path("imports")
    @Consumes(ARCHIVE)
    @Produces(MediaType.APPLICATION_JSON)
    ImportReportView take(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("dryRun") boolean rehearsal,
            @QueryParam("acceptReviews") boolean acceptReviews,
            File archive);

    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
