package health.charley.history.audit;

import health.charley.history.owner.People;
import health.charley.history.paging.ListParameters;
import health.charley.history.paging.Part;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators may know: that things happen and how many there are, not to whom. */
@Path("/api/history/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(name = "Audit", description = "For operators: events and numbers, without health data and without names.")
public class AuditResource {
    /**
     * PostgreSQL counts rows as they come and go from its last look at a table (analyze or vacuum) on, or from nothing. After
     * a crash it has forgotten the counts, but not what the last look found: then what it counted since is added to that.
     */
    private static final String ABOUT = """
            select cast(coalesce(sum(greatest(0, case
                when s.analyze_count + s.autoanalyze_count + s.vacuum_count + s.autovacuum_count > 0 or c.reltuples < 0
                then s.n_live_tup else c.reltuples + s.n_tup_ins - s.n_tup_del end)), 0) as bigint)
            from pg_partition_tree('assessment') t
            join pg_class c on c.oid = t.relid
            join pg_stat_all_tables s on s.relid = t.relid
            where t.isleaf
            """;

    private final AuditTrail trail;
    private final People people;
    private final EntityManager entities;

    AuditResource(AuditTrail trail, People people, EntityManager entities) {
        this.trail = trail;
        this.people = people;
        this.entities = entities;
    }

    @GET
    @Path("events")
    @Operation(
            summary = "List what happened",
            description =
                    "Newest first, a part at a time: erasures of everything, consents, expiries, rotations of keys.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    public AuditListView events(@Valid @BeanParam ListParameters parameters) {
        var rows = trail.newest(parameters.after(), parameters.oneMore());
        return AuditListView.from(Part.of(rows, parameters.limit, row -> row.id));
    }

    @GET
    @Path("counts")
    @Transactional
    @Operation(summary = "Say how much is kept", description = "Numbers of people and assessments.")
    @APIResponse(responseCode = "200", description = "The numbers.")
    public CountsView counts() {
        var about = (Long) entities.createNativeQuery(ABOUT, Long.class).getSingleResult();
        return CountsView.of(people.byMasterKey(), about);
    }
}
