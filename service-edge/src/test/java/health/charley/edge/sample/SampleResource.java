package health.charley.edge.sample;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.edge.correlation.CorrelationId;
import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Problems;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Endpoints of every kind. */
@Path("/api/sample/v1")
@Produces(MediaType.APPLICATION_JSON)
public class SampleResource {

    /** What a parameter was read as. */
    public record Read(Object value, Object missing) {}

    @GET
    @Path("/open")
    @PermitAll
    public Read open(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @QueryParam("flag") Boolean flag,
            @QueryParam("id") UUID id,
            @QueryParam("text") @Size(max = 5) String text,
            @QueryParam("each") List<String> each,
            @HeaderParam("X-Count") Long count) {
        return new Read(limit, flag);
    }

    @GET
    @Path("/things/{number}")
    @PermitAll
    public Read thing(@PathParam("number") @Max(10) int number) {
        return new Read(number, null);
    }

    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public SampleRequest answers(@Valid @NotNull SampleRequest request) {
        return request;
    }

    @POST
    @Path("/raw")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public JsonNode raw(JsonNode anything) {
        return anything;
    }

    @GET
    @Path("/mine")
    @Authenticated
    public Read mine() {
        return new Read("mine", null);
    }

    @GET
    @Path("/edited/{number}")
    @RolesAllowed("editor")
    public Read edited(@PathParam("number") int number) {
        return new Read("edited", null);
    }

    @GET
    @Path("/forgotten")
    public Read forgotten() {
        return new Read("nobody said who may read this", null);
    }

    @GET
    @Path("/cached")
    @PermitAll
    public Response cached() {
        return Response.ok(Map.of("kept", true))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    @GET
    @Path("/correlation")
    @PermitAll
    public Read correlation() {
        return new Read(CorrelationId.current().orElse("none"), null);
    }

    @GET
    @Path("/failures/{kind}")
    @PermitAll
    public Read fail(@PathParam("kind") String kind) throws Throwable {
        throw switch (kind) {
            case "unexpected" -> new IllegalStateException("the secret of health.charley.Thing");
            case "jax-rs" -> new WebApplicationException("the secret of health.charley.Thing", 409);
            case "not-found" -> Problems.notFound("There is no failure of this kind.");
            case "conflict" -> Problems.conflict("It is there already.");
            case "stale" -> Problems.preconditionFailed("It has changed.");
            case "forbidden" -> Problems.forbidden("Not this one.");
            case "unavailable" -> Problems.unavailable(Duration.ofSeconds(7), "Come back later.");
            case "errors" ->
                Problems.badRequest(
                        List.of(InputError.at("#/a/0", "This is wrong."), InputError.of("limit", "So is this.")));
            default -> new StackOverflowError();
        };
    }

    @GET
    @Path("/ill-answered")
    @PermitAll
    @NotNull
    public Read illAnswered() {
        return null;
    }
}
