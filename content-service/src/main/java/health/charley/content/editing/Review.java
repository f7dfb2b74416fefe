package health.charley.content.editing;

import health.charley.content.desk.Account;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Author;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.Revision;
import health.charley.content.page.RevisionRepository;
import health.charley.content.page.Section;
import health.charley.content.page.SignOff;
import health.charley.content.page.Stage;
import health.charley.edge.problem.Pointers;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Seen;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** How a draft is read by somebody else: submitted, sent back, or signed by a clinician who did not write it. */
@ApplicationScoped
class Review {
    private final Desk desk;
    private final Objections objections;
    private final RevisionRepository revisions;
    private final ReviewCommentRepository comments;
    private final Account account;
    private final Clock clock;

    Review(
            Desk desk,
            Objections objections,
            RevisionRepository revisions,
            ReviewCommentRepository comments,
            Account account,
            Clock clock) {
        this.desk = desk;
        this.objections = objections;
        this.revisions = revisions;
        this.comments = comments;
        this.account = account;
        this.clock = clock;
    }

    /** Objections do not keep a draft from review, and the reviewer is told of them; only words not translated yet do. */
    StateView submit(PageAddress address, Seen seen) {
        var draft = draft(Step.SUBMIT, address, seen);
        var stopping = objections.beforeReview(draft);
        if (!stopping.isEmpty()) {
            throw RefusedStep.review(stopping);
        }
        return with(
                objections.to(draft), () -> desk.take(Step.SUBMIT, address, seen, page -> page.enter(Stage.IN_REVIEW)));
    }

    /** The checks are asked before the page is locked, since one may ask another service. */
    private Manuscript draft(Step step, PageAddress address, Seen seen) {
        return QuarkusTransaction.requiringNew()
                .call(() -> RevisionReading.of(
                        desk.look(address, seen, step).draft().orElseThrow()));
    }

    private static StateView with(List<Objection> said, Callable<StateView> taken) {
        return QuarkusTransaction.requiringNew().call(taken).with(said);
    }

    @Transactional
    StateView requestChanges(PageAddress address, Seen seen, ChangeRequest request) {
        return desk.take(Step.REQUEST_CHANGES, address, seen, Optional.of(request.comment()), page -> {
            var draft = page.draft().orElseThrow();
            say(draft, Optional.empty(), request.comment());
            var remarks = request.remarks();
            for (var n = 0; n < remarks.size(); n++) {
                requireSection(draft, remarks.get(n).section(), n);
                say(draft, Optional.of(remarks.get(n).section()), remarks.get(n).comment());
            }
            page.enter(Stage.CHANGES_REQUESTED);
        });
    }

    /** Whoever signs is told what still speaks against the words that they signed. */
    StateView signOff(PageAddress address, Seen seen, Optional<String> comment) {
        var draft = draft(Step.SIGN_OFF, address, seen);
        var signed = QuarkusTransaction.requiringNew().call(() -> signedOff(address, seen, comment));
        return signed.with(objections.to(draft));
    }

    private StateView signedOff(PageAddress address, Seen seen, Optional<String> comment) {
        return desk.take(Step.SIGN_OFF, address, seen, comment, page -> {
            requireOtherHands(page);
            var draft = page.draft().orElseThrow();
            var signer = signer();
            if (draft.isSignedBy(signer)) {
                throw Problems.conflict("You have signed off this revision already.");
            }
            revisions.getEntityManager().persist(new SignOff(draft, signer, clock.instant()));
            comment.ifPresent(text -> say(draft, Optional.empty(), text));
            page.enter(Stage.SIGNED_OFF);
        });
    }

    /** Whoever wrote any of what readers would get new may not answer for it, nor whoever wrote what it goes back to. */
    private void requireOtherHands(Page page) {
        var lastLive = page.lastLive().map(Revision::number).orElse(0);
        if (revisions.hasWritten(account.subject(), page, lastLive, wentBackTo(page, lastLive))) {
            throw Problems.forbidden("You wrote part of this draft. Somebody else must sign it off.");
        }
    }

    /**
     * The newest revision that was gone back to since the last one that readers got, or the draft itself where an import has
     * overtaken it; 0 where there is none. What it says may come from any before it: from one that it was edited from, or was
     * itself going back to.
     */
    private int wentBackTo(Page page, int lastLive) {
        var copied = revisions.after(page, lastLive).stream()
                .flatMap(revision -> revision.provenance().copiedFrom().stream());
        return Stream.concat(copied, page.draft().filter(draft -> draft.number() < lastLive).stream())
                .mapToInt(Revision::number)
                .max()
                .orElse(0);
    }

    private Author signer() {
        return revisions
                .getEntityManager()
                .createQuery("from Author where account = :account", Author.class)
                .setParameter("account", account.subject())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problems.conflict("No author's profile is linked to your account, so readers could"
                        + " not be told who signed. Ask a publisher to link yours."));
    }

    private void say(Revision draft, Optional<String> section, String text) {
        comments.persist(new ReviewComment(draft, section, text, account.subject(), clock.instant()));
    }

    private static void requireSection(Revision draft, String section, int remark) {
        if (draft.sections().stream().map(Section::anchor).noneMatch(section::equals)) {
            throw Problems.badRequest(
                    Pointers.of("remarks", remark, "section"), "The draft has no section '" + section + "'.");
        }
    }
}
