package health.charley.history.appendix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.json.TolerantJson;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Precondition;
import health.charley.edge.state.Seen;
import health.charley.edge.state.Tagged;
import health.charley.edge.state.Versions;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.consent.Consents;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.sealing.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The rules of what people add to assessments: one of a kind, sealed, and no change over what somebody has not seen. */
@ApplicationScoped
public class Appendices {
    private final OwnerTransaction transaction;
    private final KeptAssessments assessments;
    private final AppendixRepository appendices;
    private final Consents consents;
    private final AccessLog log;
    private final ObjectMapper json;
    private final Clock clock;

    Appendices(
            OwnerTransaction transaction,
            KeptAssessments assessments,
            AppendixRepository appendices,
            Consents consents,
            AccessLog log,
            ObjectMapper json,
            Clock clock) {
        this.transaction = transaction;
        this.assessments = assessments;
        this.appendices = appendices;
        this.consents = consents;
        this.log = log;
        this.json = TolerantJson.copyOf(json);
        this.clock = clock;
    }

    /** What was added, its version and when it changed. */
    record Stored<T>(T content, int version, Instant changedAt) implements Tagged {}

    /** What happened next, within a transaction of the owner. */
    public Optional<OutcomeView> outcome(Owner owner, DataKey dataKey, UUID assessment) {
        return find(owner, dataKey, Kind.OUTCOME, assessment, Outcome.class).map(OutcomeView::from);
    }

    /** The notes, within a transaction of the owner. */
    public Optional<NotesView> notes(Owner owner, DataKey dataKey, UUID assessment) {
        return find(owner, dataKey, Kind.NOTES, assessment, Notes.class).map(NotesView::from);
    }

    <T> Stored<T> read(Owner owner, Kind kind, UUID assessment, Class<T> type) {
        return transaction
                .change(owner, dataKey -> noted(owner, kind, assessment, find(owner, dataKey, kind, assessment, type)))
                .flatMap(found -> found)
                .orElseThrow(Appendices::nothing);
    }

    <T> Stored<T> save(Owner owner, Kind kind, UUID assessment, T content, Class<T> type, Precondition precondition) {
        return transaction
                .change(owner, dataKey -> {
                    consents.require(owner);
                    requireAssessment(owner, assessment);
                    var version = precondition.agreed(find(owner, dataKey, kind, assessment, type));
                    var next = Versions.after(version);
                    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    var sealed = dataKey.seal(kind.placeOf(assessment), written(content));
                    if (!appendices.replace(kind.key(owner.key(), assessment), version, next, sealed, now)) {
                        throw Seen.changed();
                    }
                    log.note(owner, kind.saved(), assessment);
                    return new Stored<>(content, next, now);
                })
                .orElseThrow(Appendices::noAssessment);
    }

    /** Erases what was seen, or whatever is there where the caller does not say. */
    void erase(Owner owner, Kind kind, UUID assessment, Optional<Seen> seen) {
        if (!transaction
                .whileKept(owner, () -> erased(owner, kind, assessment, seen))
                .orElse(false)) {
            throw nothing();
        }
    }

    private boolean erased(Owner owner, Kind kind, UUID assessment, Optional<Seen> seen) {
        var version = appendices.erase(kind.key(owner.key(), assessment));
        version.ifPresent(erased -> {
            seen.ifPresent(state -> state.require(erased));
            log.note(owner, kind.erased(), assessment);
        });
        return version.isPresent();
    }

    private <T> Optional<T> noted(Owner owner, Kind kind, UUID assessment, Optional<T> found) {
        found.ifPresent(content -> log.note(owner, kind.read(), assessment));
        return found;
    }

    private <T> Optional<Stored<T>> find(Owner owner, DataKey dataKey, Kind kind, UUID assessment, Class<T> type) {
        return appendices
                .findByIdOptional(kind.key(owner.key(), assessment))
                .map(row -> new Stored<>(
                        opened(dataKey.open(kind.placeOf(assessment), row.content), type), row.version, row.changedAt));
    }

    private void requireAssessment(Owner owner, UUID assessment) {
        if (!assessments.exists(owner, assessment)) {
            throw noAssessment();
        }
    }

    private byte[] written(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was read from JSON can be written as such.", impossible);
        }
    }

    private <T> T opened(byte[] content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (IOException broken) {
            throw new IllegalStateException("A stored appendix is not as it was written.", broken);
        }
    }

    private static RuntimeException noAssessment() {
        return Problems.notFound("There is no such assessment.");
    }

    private static RuntimeException nothing() {
        return Problems.notFound("Nothing of this kind was added to such an assessment.");
    }
}
