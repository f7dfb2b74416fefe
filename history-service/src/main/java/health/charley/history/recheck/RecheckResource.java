package health.charley.history.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** For operators: how many assessments would be answered differently today, not whose. */
@Path("/api/history/v1/audit/rechecks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(name = "Audit", description = "For operators: events and numbers, without health data and without names.")
public class RecheckResource {
    private static final String COUNTS = """
            select topic, version, sha256, checked, differing, failed from recheck_count order by topic, version, sha256
            """;

    private final EntityManager entities;

    RecheckResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Say how many assessments would be advised differently today",
            description = "By topic and version of the knowledge that they were compared with.")
    @APIResponse(responseCode = "200", description = "The numbers.")
    public RecheckCountsView counts() {
        return new RecheckCountsView(entities.unwrap(Session.class)
                .createNativeQuery(COUNTS, Tuple.class)
                .getResultStream()
                .map(RecheckResource::view)
                .toList());
    }

    private static RecheckCountView view(Tuple row) {
        return new RecheckCountView(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Long.class),
                row.get(4, Long.class),
                row.get(5, Long.class));
    }
}
