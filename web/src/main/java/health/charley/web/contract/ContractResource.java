package health.charley.web.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.charley.edge.problem.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The joint OpenAPI document, and a page that shows it. */
@Path("/")
@PermitAll
@Singleton
public class ContractResource {
    /** The page runs one script of ours and Swagger UI, nothing inline; its icons are data addresses in the style sheet. */
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String yaml = packaged();

    @CheckedTemplate(basePath = "contract", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ContractPage() implements TemplateInstance {}

    @GET
    @Path("openapi")
    @Produces(MediaType.TEXT_HTML)
    public Response page() {
        return Response.ok(new ContractPage().render())
                .header("Content-Security-Policy", PAGE_POLICY)
                .build();
    }

    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml;charset=UTF-8")
    public Response yaml() {
        return cached(published());
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        return cached(JointContract.toJson(published()));
    }

    private String published() {
        if (yaml.isEmpty()) {
            throw Problems.notFound("The joint contract was not packaged.");
        }
        return yaml;
    }

    private static Response cached(String document) {
        return Response.ok(document)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static String packaged() {
        try (InputStream file = ContractResource.class.getResourceAsStream("/api/charley.yaml")) {
            return file == null ? "" : new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The joint contract can't be read.", unreadable);
        }
    }
}
