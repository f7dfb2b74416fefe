package health.charley.content.editing;

import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.audit.Standing;
import health.charley.content.desk.Account;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How every step is taken, within the transaction of its caller: the page is locked, compared with what the caller saw
 * and with the table of steps, changed, and the change goes into the audit trail.
 */
@ApplicationScoped
class Desk {
    private final PageRepository pages;
    private final AuditTrail trail;
    private final Account account;

    Desk(PageRepository pages, AuditTrail trail, Account account) {
        this.pages = pages;
        this.trail = trail;
        this.account = account;
    }

    /** The page, which nobody is about to change, for a look before a step. */
    Page look(PageAddress address, Seen seen, Step step) {
        var page = pages.at(address).orElseThrow(() -> missing(address));
        seen.require(page.version());
        step.requireOf(page);
        return page;
    }

    StateView take(Step step, PageAddress address, Seen seen, Consumer<Page> change) {
        return take(step, address, seen, Optional.empty(), change);
    }

    /** {@code comment} is what the account says to it. */
    StateView take(Step step, PageAddress address, Seen seen, Optional<String> comment, Consumer<Page> change) {
        var page = pages.lockedAt(address).orElseThrow(() -> missing(address));
        seen.require(page.version());
        step.requireOf(page);
        var before = Standing.of(page);
        change.accept(page);
        trail.add(Deed.of(step.action(), account.subject(), comment), page, before);
        pages.flush();
        return StateView.from(page);
    }

    static RuntimeException missing(PageAddress address) {
        return Problems.notFound("There is no " + address + ".");
    }
}
