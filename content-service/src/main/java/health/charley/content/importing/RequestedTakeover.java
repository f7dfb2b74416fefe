package health.charley.content.importing;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.audit.Standing;
import health.charley.content.page.Author;
import health.charley.content.page.AuthorProfile;
import health.charley.content.page.Citation;
import health.charley.content.page.CitedWork;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import health.charley.content.page.RevisionContent;
import health.charley.content.page.Written;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Files that somebody sent: whatever reads otherwise than they do is made to read so, in the name of that account. So the
 * files of the service leave it alone from then on, as they do with all that editors changed.
 */
record RequestedTakeover(PageRepository pages, AuditTrail trail, String account, Instant now) implements Takeover {

    @Override
    public Fate fateOf(Page page, PageFile file, BooleanSupplier readsTheSame) {
        return readsTheSame.getAsBoolean() ? Fate.UNCHANGED : Fate.PUBLISHED;
    }

    @Override
    public void publish(Page page, PageFile file, RevisionContent content) {
        var before = Standing.of(page);
        page.archive(false);
        pages.publishNext(page, new Written(account, now, Optional.empty()), content);
        trail.add(Deed.of(Action.IMPORTED, account), page, before);
    }

    /** A file does not tell how lines of a biography are broken: as long as it says the same, the breaks stay. */
    @Override
    public boolean update(Author author, AuthorProfile profile) {
        if (AuthorText.file(author.profile()).equals(AuthorText.file(profile))) {
            return false;
        }
        var before = author.fields();
        author.edit(profile, now);
        trail.add(Deed.of(Action.AUTHOR_SAVED, account), author, before);
        return true;
    }

    @Override
    public boolean update(Citation citation, CitedWork work) {
        if (citation.work().equals(work)) {
            return false;
        }
        var before = citation.work().fields();
        citation.edit(work, now);
        trail.add(Deed.of(Action.CITATION_SAVED, account), citation, before);
        return true;
    }
}
