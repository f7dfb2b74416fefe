package health.charley.content.importing;

import health.charley.content.audit.Action;
import health.charley.content.audit.AuditTrail;
import health.charley.content.audit.Deed;
import health.charley.content.audit.Standing;
import health.charley.content.page.Author;
import health.charley.content.page.AuthorProfile;
import health.charley.content.page.Citation;
import health.charley.content.page.CitedWork;
import health.charley.content.page.Imported;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import health.charley.content.page.RevisionContent;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** The files of the service at its start: they bring what changed in them, and leave alone what editors have taken over. */
record StartTakeover(PageRepository pages, AuditTrail trail, Instant now) implements Takeover {

    @Override
    public Fate fateOf(Page page, PageFile file, BooleanSupplier readsTheSame) {
        if (pages.isEdited(page)) {
            return Fate.KEPT;
        }
        var last = pages.lastImportedDigest(page);
        if (last.filter(file.sha256()::equals).isPresent() || readsTheSame.getAsBoolean()) {
            return Fate.UNCHANGED;
        }
        return Fate.PUBLISHED;
    }

    @Override
    public void publish(Page page, PageFile file, RevisionContent content) {
        var before = Standing.of(page);
        pages.publishNext(page, new Imported(file.sha256(), now), content);
        trail.add(Deed.byTheService(Action.IMPORTED), page, before);
    }

    @Override
    public boolean update(Author author, AuthorProfile profile) {
        if (author.isEdited() || author.profile().equals(profile)) {
            return false;
        }
        var before = author.fields();
        author.update(profile, now);
        trail.add(Deed.byTheService(Action.AUTHOR_SAVED), author, before);
        return true;
    }

    @Override
    public boolean update(Citation citation, CitedWork work) {
        if (citation.isEdited() || citation.work().equals(work)) {
            return false;
        }
        var before = citation.work().fields();
        citation.update(work, now);
        trail.add(Deed.byTheService(Action.CITATION_SAVED), citation, before);
        return true;
    }
}
