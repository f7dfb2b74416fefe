package health.charley.content.redirect;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.audit.Standing;
import health.charley.content.desk.Account;
import health.charley.content.manuscript.BrokenContentException;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Precondition;
import health.charley.edge.state.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that redirects are kept by: each leads straight to a page, and never away from one that readers see. One that was there
 * before its old address got a page again is idle, and goes when another one is led to that page.
 */
@ApplicationScoped
public class RedirectShelf {
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
        detour(from, target).ifPresent(fault -> {
            throw Problems.conflict(fault);
        });
        return new Saved(put(from, target, known, Optional.of(account.subject())), known.isEmpty());
    }

    /** All redirects to these pages, in the order of kind, language and old slug; none from an address that a page has again. */
    public List<RedirectText> to(Set<PageAddress> targets) {
        return redirects.all().stream()
                .map(RedirectText::from)
                .filter(redirect -> targets.contains(redirect.newAddress()))
                .filter(redirect -> !targets.contains(redirect.oldAddress()))
                .sorted(Comparator.comparing((RedirectText one) -> one.kind().word())
                        .thenComparing(one -> one.oldAddress().language())
                        .thenComparing(RedirectText::from))
                .toList();
    }

    /**
     * Makes these redirects, in the name of an account; without one, those alone that are not there, since editors may have led the
     * others elsewhere. Tells the old addresses of those that it made or led elsewhere.
     *
     * @throws BrokenContentException when one of them would break the rules
     */
    public List<PageAddress> takeOver(List<RedirectText> told, Optional<String> takenOverBy) {
        redirects.lock();
        var faults = new ArrayList<String>();
        var made = new ArrayList<PageAddress>();
        for (var one : told) {
            var from = new OldAddress(one.kind(), one.oldAddress().language(), one.from());
            var target = pages.at(one.newAddress()).orElseThrow();
            var known = redirects.at(from);
            if (known.isEmpty()
                    || (takenOverBy.isPresent() && !known.get().page().equals(target))) {
                detour(from, target)
                        .ifPresentOrElse(
                                fault -> faults.add("redirects.yaml: '" + one.from() + "': " + fault),
                                () -> made.add(put(from, target, known, takenOverBy)
                                        .address()
                                        .asPage()));
            }
        }
        if (!faults.isEmpty()) {
            throw new BrokenContentException(faults);
        }
        return List.copyOf(made);
    }

    private PageRedirect put(OldAddress from, Page target, Optional<PageRedirect> known, Optional<String> by) {
        takeIdle(from.at(target.slug()), by);
        known.ifPresent(redirect -> redirect.leadTo(target));
        note(Action.REDIRECT_SAVED, from, target, by);
        return known.orElseGet(() -> redirects.save(from, target));
    }

    /** Takes away an idle redirect: it would make a chain if its old address lost the page again. */
    private void takeIdle(OldAddress from, Optional<String> by) {
        redirects.at(from).ifPresent(idle -> {
            redirects.delete(idle);
            note(Action.REDIRECT_REMOVED, from, idle.page(), by);
        });
    }

    /** Takes a redirect away that is as the caller saw it; tells whether it was there. */
    boolean remove(OldAddress from, Seen seen) {
        redirects.lock();
        var known = redirects.at(from);
        known.ifPresent(redirect -> {
            seen.require(redirect.version());
            redirects.delete(redirect);
            note(Action.REDIRECT_REMOVED, from, redirect.page(), Optional.of(account.subject()));
        });
        return known.isPresent();
    }

    /** A redirect as it is now, and whether it was not there before. */
    record Saved(PageRedirect redirect, boolean isNew) {}

    private void note(Action action, OldAddress from, Page target, Optional<String> by) {
        var comment = Optional.of("The old address is that of the " + from.asPage() + ".");
        trail.add(new Deed(action, by, comment), target, Standing.of(target));
    }

    private Page target(OldAddress from, String to) {
        return pages.at(from.sibling(to))
                .orElseThrow(() ->
                        Problems.badRequest("#/to", "There is no page '" + to + "' of this kind in this language."));
    }

    /** Why a redirect can't lead there; nothing where it can. */
    private Optional<String> detour(OldAddress from, Page target) {
        if (target.slug().equals(from.fromSlug())) {
            return Optional.of("A redirect can't lead to its own address.");
        }
        if (pages.publishedAt(from.asPage()).isPresent()) {
            return Optional.of("Readers see a page at this address; unpublish it first.");
        }
        if (redirects.at(from.at(target.slug())).isPresent() && target.live().isEmpty()) {
            return Optional.of("The address '" + target.slug() + "' leads elsewhere itself; lead there instead.");
        }
        if (redirects.isLedTo(from.asPage())) {
            return Optional.of("Other redirects lead to this address; change where they lead first.");
        }
        return Optional.empty();
    }
}
