package health.charley.history.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.appendix.Appendices;
import health.charley.history.appendix.NotesView;
import health.charley.history.appendix.OutcomeView;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.assessment.SavedView;
import health.charley.history.consent.Consents;
import health.charley.history.draft.Drafts;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.PersonRepository;
import health.charley.history.recheck.RecheckRepository;
import health.charley.history.recheck.RecheckView;
import health.charley.history.sealing.BrokenSeals;
import health.charley.history.sealing.DataKey;
import health.charley.history.share.ShareListView;
import health.charley.history.share.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Everything that is kept of a person, written to an archive. It is read a little at a time, each in a transaction of its
 * own, which is over before a document is made of it: what is saved or erased meanwhile may or may not be in it.
 */
@ApplicationScoped
class Export {
    private static final int PAGE = 50;

    private final OwnerTransaction transaction;
    private final PersonRepository people;
    private final KeptAssessments assessments;
    private final Appendices appendices;
    private final RecheckRepository rechecks;
    private final Sharing sharing;
    private final Drafts drafts;
    private final Documents documents;
    private final Consents consents;
    private final AccessLog log;
    private final BrokenSeals seals;
    private final ObjectMapper json;

    Export(
            OwnerTransaction transaction,
            PersonRepository people,
            KeptAssessments assessments,
            Appendices appendices,
            RecheckRepository rechecks,
            Sharing sharing,
            Drafts drafts,
            Documents documents,
            Consents consents,
            AccessLog log,
            BrokenSeals seals,
            ObjectMapper json) {
        this.transaction = transaction;
        this.people = people;
        this.assessments = assessments;
        this.appendices = appendices;
        this.rechecks = rechecks;
        this.sharing = sharing;
        this.drafts = drafts;
        this.documents = documents;
        this.consents = consents;
        this.log = log;
        this.seals = seals;
        this.json = json;
    }

    /** One assessment with all that was added to it. */
    private record Kept(
            SavedView saved,
            Optional<String> receipt,
            Optional<OutcomeView> outcome,
            Optional<NotesView> notes,
            Optional<RecheckView> recheck,
            ShareListView shares) {
        UUID id() {
            return saved.id();
        }
    }

    /** Notes that everything is taken away; fails where the person's key does not open, before anything is written. */
    void begin(Owner owner) {
        transaction.change(owner, dataKey -> {
            log.note(owner, Access.EXPORTED);
            return true;
        });
    }

    void write(Owner owner, OutputStream output) throws IOException {
        var archive = new ExportArchive(output, json);
        var damaged = new ArrayList<DamagedView>();
        archive.text("README.txt", ArchiveGuide.TEXT);
        archive.json("person.json", transaction.call(owner, () -> people.find(owner)));
        writeAssessments(owner, archive, damaged);
        writeDrafts(owner, archive, damaged);
        archive.json("consents.json", each(owner, dataKey -> consents.all(owner)));
        archive.json("access-log.json", each(owner, dataKey -> log.all(owner)));
        archive.json("damaged.json", damaged);
        archive.end();
    }

    private void writeDrafts(Owner owner, ExportArchive archive, List<DamagedView> damaged) throws IOException {
        var kept = transaction.read(owner, dataKey -> drafts.all(owner, dataKey));
        if (kept.isPresent()) {
            for (var draft : kept.get().items()) {
                archive.json("drafts/" + draft.id() + ".json", draft);
            }
            kept.get().damaged().forEach(id -> damaged.add(new DamagedView("draft content", id)));
        }
    }

    private <T> List<T> each(Owner owner, Function<DataKey, List<T>> work) {
        return transaction.read(owner, work).orElse(List.of());
    }

    private void writeAssessments(Owner owner, ExportArchive archive, List<DamagedView> damaged) throws IOException {
        for (var ids = following(owner, Optional.empty());
                !ids.isEmpty();
                ids = following(owner, Optional.of(ids.get(ids.size() - 1)))) {
            for (var id : ids) {
                var kept = transaction
                        .read(owner, dataKey -> kept(owner, dataKey, id, damaged))
                        .flatMap(found -> found);
                if (kept.isPresent()) {
                    write(kept.get(), archive, damaged);
                }
            }
        }
    }

    private List<UUID> following(Owner owner, Optional<UUID> last) {
        return each(owner, dataKey -> assessments.following(owner, dataKey, last, PAGE));
    }

    /** What opens of it; nothing at all where it was erased meanwhile. */
    private Optional<Kept> kept(Owner owner, DataKey dataKey, UUID id, List<DamagedView> damaged) {
        return assessments
                .saved(owner, dataKey, id, place -> damaged.add(DamagedView.of(place)))
                .map(saved -> new Kept(
                        saved,
                        opened(() -> assessments.receipt(owner, dataKey, id), damaged),
                        opened(() -> appendices.outcome(owner, dataKey, id), damaged),
                        opened(() -> appendices.notes(owner, dataKey, id), damaged),
                        opened(() -> rechecks.last(owner, dataKey, id), damaged),
                        sharing.all(owner, id)));
    }

    private <T> Optional<T> opened(Supplier<Optional<T>> part, List<DamagedView> damaged) {
        return seals.opened(part, place -> damaged.add(DamagedView.of(place))).flatMap(found -> found);
    }

    private void write(Kept kept, ExportArchive archive, List<DamagedView> damaged) throws IOException {
        var folder = "assessments/" + kept.id() + "/";
        archive.json(folder + "saved.json", kept.saved());
        if (kept.receipt().isPresent()) {
            var receipt = kept.receipt().get();
            archive.text(folder + "receipt.jws", receipt);
            for (var document : documents.of(receipt)) {
                if (document.content().isPresent()) {
                    archive.bytes(folder + document.name(), document.content().get());
                } else {
                    damaged.add(new DamagedView(document.name(), kept.id()));
                }
            }
        }
        archive.json(folder + "outcome.json", kept.outcome());
        archive.json(folder + "notes.json", kept.notes());
        archive.json(folder + "recheck.json", kept.recheck());
        if (!kept.shares().items().isEmpty()) {
            archive.json(folder + "shares.json", kept.shares());
        }
    }
}
