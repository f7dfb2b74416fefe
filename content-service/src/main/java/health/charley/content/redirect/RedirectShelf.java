package health.charley.content.redirect;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.audit.Standing;
import health.charley.content.desk.Account;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Precondition;
import health.charley.edge.state.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The rules that redirects are kept by: each leads straight to a page, and never away from one that readers see. */
@ApplicationScoped
class RedirectShelf {
    private final RedirectRepository redirects;
    private final PageRepository pages;
    private final AuditTrail trail;
    private final Account account;

    RedirectShelf(RedirectRepository redirects, PageRepository pages, AuditTrail trail, Account account) {
        this.redirects = redirects;
        this.pages = pages;
        this.trail = trail;
        this.account = account;
    }

    /** Makes a redirect or changes where it leads, as the caller means. */
    Saved save(OldAddress from, String to, Precondition precondition) {
        redirects.lock();
        var known = redirects.at(from);
        precondition.require(known.map(PageRedirect::version));
        var target = target(from, to);
        refuseDetours(from, target);
        known.ifPresent(redirect -> redirect.leadTo(target));
        note(Action.REDIRECT_SAVED, from, target);
        return new Saved(known.orElseGet(() -> redirects.save(from, target)), known.isEmpty());
    }

    /** Takes a redirect away that is as the caller saw it; tells whether it was there. */
    boolean remove(OldAddress from, Seen seen) {
        redirects.lock();
        var known = redirects.at(from);
        known.ifPresent(redirect -> {
            seen.require(redirect.version());
            redirects.delete(redirect);
            note(Action.REDIRECT_REMOVED, from, redirect.page());
        });
        return known.isPresent();
    }

    /** A redirect as it is now, and whether it was not there before. */
    record Saved(PageRedirect redirect, boolean isNew) {}

    private void note(Action action, OldAddress from, Page target) {
        var comment = Optional.of("The old address is that of the " + from.asPage() + ".");
        trail.add(Deed.of(action, account.subject(), comment), target, Standing.of(target));
    }

    private Page target(OldAddress from, String to) {
        return pages.at(from.sibling(to))
                .orElseThrow(() ->
                        Problems.badRequest("#/to", "There is no page '" + to + "' of this kind in this language."));
    }

    private void refuseDetours(OldAddress from, Page target) {
        if (target.slug().equals(from.fromSlug())) {
            throw Problems.conflict("A redirect can't lead to its own address.");
        }
        if (pages.publishedAt(from.asPage()).isPresent()) {
            throw Problems.conflict("Readers see a page at this address; unpublish it first.");
        }
        var next = new OldAddress(from.kind(), from.language(), target.slug());
        if (redirects.at(next).isPresent()) {
            throw Problems.conflict("The address '" + target.slug() + "' leads elsewhere itself; lead there instead.");
        }
        if (redirects.isLedTo(from.asPage())) {
            throw Problems.conflict("Other redirects lead to this address; change where they lead first.");
        }
    }
}
