package health.charley.history.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.json.TolerantJson;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Precondition;
import health.charley.edge.state.Seen;
import health.charley.edge.state.Versions;
import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.consent.Consents;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.sealing.BrokenSeals;
import health.charley.history.sealing.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules of drafts: few, sealed, and gone 30 days after the last change. */
@ApplicationScoped
public class Drafts {
    static final int MOST = 20;
    static final Duration KEPT = Duration.ofDays(30);

    private final OwnerTransaction transaction;
    private final DraftRepository drafts;
    private final Consents consents;
    private final AccessLog log;
    private final BrokenSeals seals;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(
            OwnerTransaction transaction,
            DraftRepository drafts,
            Consents consents,
            AccessLog log,
            BrokenSeals seals,
            ObjectMapper json,
            Clock clock) {
        this.transaction = transaction;
        this.drafts = drafts;
        this.consents = consents;
        this.log = log;
        this.seals = seals;
        this.json = TolerantJson.copyOf(json);
        this.clock = clock;
    }

    DraftView save(Owner owner, UUID id, Draft draft, Precondition precondition) {
        draft.requireSense();
        return transaction.writeAlone(owner, dataKey -> {
            consents.require(owner);
            drafts.eraseBefore(owner, ended());
            var version = precondition.agreed(find(owner, dataKey, id));
            if (version == 0 && drafts.since(owner, ended()).size() >= MOST) {
                throw Problems.conflict("There are as many unfinished interviews as there may be. Erase one first.");
            }
            var next = Versions.after(version);
            var now = now();
            if (!drafts.replace(
                    owner, id, version, next, dataKey.seal(SealedDraft.contentOf(id), written(draft)), now)) {
                throw Seen.changed();
            }
            log.note(owner, Access.DRAFT_SAVED, id);
            return view(id, now, draft, next);
        });
    }

    DraftView read(Owner owner, UUID id) {
        return transaction
                .change(owner, dataKey -> find(owner, dataKey, id).map(found -> noted(owner, found)))
                .flatMap(found -> found)
                .orElseThrow(Drafts::nothing);
    }

    DraftListView list(Owner owner) {
        return transaction
                .change(owner, dataKey -> {
                    log.note(owner, Access.DRAFTS_LISTED);
                    return all(owner, dataKey);
                })
                .orElseGet(() -> new DraftListView(List.of(), List.of()));
    }

    /** Erases what was seen, or whatever is there where the caller does not say. */
    void erase(Owner owner, UUID id, Optional<Seen> seen) {
        if (!transaction.whileKept(owner, () -> erased(owner, id, seen)).orElse(false)) {
            throw nothing();
        }
    }

    private boolean erased(Owner owner, UUID id, Optional<Seen> seen) {
        var version = drafts.erase(owner, id);
        version.ifPresent(erased -> {
            seen.ifPresent(state -> state.require(erased));
            log.note(owner, Access.DRAFT_ERASED, id);
        });
        return version.isPresent();
    }

    private DraftView noted(Owner owner, DraftView found) {
        log.note(owner, Access.DRAFT_READ, found.id());
        return found;
    }

    /** All drafts, the last one begun first, within a transaction of the owner. */
    public DraftListView all(Owner owner, DataKey dataKey) {
        var damaged = new ArrayList<UUID>();
        var items = drafts.since(owner, ended()).stream()
                .flatMap(row -> seals.opened(() -> opened(dataKey, row), place -> damaged.add(place.row())).stream())
                .toList();
        return new DraftListView(items, List.copyOf(damaged));
    }

    /** Erases the drafts whose time is over at this moment, within a transaction of the owner; how many. */
    int eraseEnded(Owner owner, Instant now) {
        return drafts.eraseBefore(owner, now.minus(KEPT));
    }

    private Optional<DraftView> find(Owner owner, DataKey dataKey, UUID id) {
        return drafts.find(owner, id, ended()).map(row -> opened(dataKey, row));
    }

    private DraftView opened(DataKey dataKey, SealedDraft row) {
        var content = dataKey.open(SealedDraft.contentOf(row.key.id()), row.content);
        return view(row.key.id(), row.changedAt, read(content), row.version);
    }

    private static DraftView view(UUID id, Instant changedAt, Draft draft, int version) {
        return new DraftView(id, changedAt, changedAt.plus(KEPT), draft, version);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Instant ended() {
        return now().minus(KEPT);
    }

    private byte[] written(Draft draft) {
        try {
            return json.writeValueAsBytes(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was read from JSON can be written as such.", impossible);
        }
    }

    private Draft read(byte[] content) {
        try {
            return json.readValue(content, Draft.class);
        } catch (IOException broken) {
            throw new IllegalStateException("A stored draft is not as it was written.", broken);
        }
    }

    private static RuntimeException nothing() {
        return Problems.notFound("There is no such unfinished interview.");
    }
}
