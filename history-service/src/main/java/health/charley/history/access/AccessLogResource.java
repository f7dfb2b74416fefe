package health.charley.history.access;

import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.paging.ListParameters;
import health.charley.history.paging.Listing;
import health.charley.history.paging.Part;
import health.charley.history.sealing.BrokenSeals;
import health.charley.history.sealing.MasterKeyMissingException;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done with the signed-in person's data. */
@Path("/api/history/v1/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Rights", description = "What the signed-in person may ask about what is kept, and have erased.")
public class AccessLogResource {
    private final AccessLog log;
    private final OwnerTransaction transaction;
    private final AssessmentTopics topics;
    private final BrokenSeals seals;
    private final SignedIn signedIn;

    AccessLogResource(
            AccessLog log,
            OwnerTransaction transaction,
            AssessmentTopics topics,
            BrokenSeals seals,
            SignedIn signedIn) {
        this.log = log;
        this.transaction = transaction;
        this.topics = topics;
        this.seals = seals;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(
            summary = "List what was done with the person's data",
            description =
                    "Newest first, a part at a time. Looking is noted too, and seen from the next time on. Entries are"
                            + " kept for as long as the deployment says, a year unless said. Of whom nothing is kept, nothing is"
                            + " noted.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    public AccessListView list(@Valid @BeanParam ListParameters parameters) {
        var owner = signedIn.owner();
        var before = parameters.after(Listing.ACCESS_LOG);
        var entries = transaction.whileKept(owner, () -> {
            var found = log.newest(owner, before, parameters.oneMore());
            log.note(owner, Access.LOG_READ);
            return found;
        });
        var part = Part.of(Listing.ACCESS_LOG, entries.orElse(List.of()), parameters.limit, AccessEntry::id);
        return AccessListView.from(part, topics(owner, part.items()));
    }

    /** None where the person's key does not open: who did what is told all the same. */
    private Map<UUID, String> topics(Owner owner, List<AccessEntry> entries) {
        var assessments = entries.stream()
                .map(AccessEntry::assessment)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (assessments.isEmpty()) {
            return Map.of();
        }
        try {
            return seals.opened(() -> transaction.read(owner, key -> topics.of(owner, key, assessments)))
                    .flatMap(Function.identity())
                    .orElse(Map.of());
        } catch (MasterKeyMissingException closed) {
            return Map.of();
        }
    }
}
