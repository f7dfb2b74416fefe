package health.charley.content.editing;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.audit.Standing;
import health.charley.content.desk.Account;
import health.charley.content.language.KnownLanguages;
import health.charley.content.manuscript.DatesAhead;
import health.charley.content.manuscript.Fault;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.ManuscriptCheck;
import health.charley.content.manuscript.RevisionAssembly;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.content.page.RevisionRepository;
import health.charley.content.page.Written;
import health.charley.edge.problem.InputError;
import health.charley.edge.problem.Pointers;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Seen;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** How a draft comes about and goes: every save is a revision of its own, and none is ever taken back. */
@ApplicationScoped
class Drafting {
    private final Desk desk;
    private final PageRepository pages;
    private final RevisionRepository revisions;
    private final StoredShelf shelf;
    private final AuditTrail trail;
    private final Account account;
    private final Clock clock;

    Drafting(
            Desk desk,
            PageRepository pages,
            RevisionRepository revisions,
            StoredShelf shelf,
            AuditTrail trail,
            Account account,
            Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.revisions = revisions;
        this.shelf = shelf;
        this.trail = trail;
        this.account = account;
        this.clock = clock;
    }

    /** Makes a page that nobody has written yet. */
    @Transactional
    StateView create(PageAddress address) {
        if (!KnownLanguages.has(address.language())) {
            throw Problems.badRequest(
                    "#/language", "There is no language '" + address.language() + "' in ISO 639 and ISO 3166.");
        }
        if (pages.at(address).isPresent()) {
            throw taken(address);
        }
        if (!address.isOriginal() && !shelf.hasPage(address.original())) {
            throw Problems.conflict("Write the page in " + PageAddress.LANGUAGE + " first: readers of other languages"
                    + " get it wherever a translation is missing.");
        }
        var page = new Page(address, clock.instant());
        keep(page);
        trail.add(Deed.of(Action.PAGE_CREATED, account.subject()), page, Standing.of(page));
        return StateView.from(page);
    }

    private void keep(Page page) {
        try {
            pages.persistAndFlush(page);
        } catch (ConstraintViolationException somebodyWasFaster) {
            throw taken(page.address());
        }
    }

    private static HttpProblem taken(PageAddress address) {
        return Problems.conflict("The " + address + " exists already.");
    }

    @Transactional
    StateView save(PageAddress address, Seen seen, Manuscript manuscript) {
        return desk.take(Step.SAVE, address, seen, page -> write(page, checked(manuscript), overtaken(page)));
    }

    /** A draft that is older than what an import has brought before readers: whoever wrote it counts for what is made of it. */
    private static Optional<Revision> overtaken(Page page) {
        var live = page.lastLive().map(Revision::number).orElse(0);
        return page.draft().filter(draft -> draft.number() < live);
    }

    /** Makes a draft that says again what a revision said. */
    @Transactional
    StateView revert(PageAddress address, Seen seen, int number) {
        return desk.take(Step.REVERT, address, seen, page -> {
            var revision = revisions
                    .at(page, number)
                    .orElseThrow(() -> Problems.badRequest("#/revision", "The page has no revision " + number + "."));
            var again = ManuscriptBody.from(RevisionReading.of(revision)).toManuscript(address);
            write(page, checked(again), Optional.of(revision));
        });
    }

    @Transactional
    StateView discard(PageAddress address, Seen seen) {
        return desk.take(Step.DISCARD, address, seen, Page::discardDraft);
    }

    private void write(Page page, Manuscript manuscript, Optional<Revision> copiedFrom) {
        var content = new RevisionAssembly(shelf, pages.getEntityManager(), this::existing).of(manuscript);
        pages.draftNext(page, new Written(account.subject(), clock.instant(), copiedFrom), content);
    }

    private Page existing(PageAddress address) {
        return pages.at(address).orElseThrow();
    }

    /** The manuscript if it is whole: half a page is refused, with all that is wrong with it. */
    private Manuscript checked(Manuscript manuscript) {
        var faults = new ArrayList<>(ManuscriptCheck.faultsIn(manuscript, shelf));
        faults.addAll(DatesAhead.faultsIn(manuscript, clock));
        if (!faults.isEmpty()) {
            throw Problems.badRequest(faults.stream().map(Drafting::error).toList());
        }
        return manuscript;
    }

    private static InputError error(Fault fault) {
        return InputError.at(Pointers.of(fault.place()), fault.sentence());
    }
}
