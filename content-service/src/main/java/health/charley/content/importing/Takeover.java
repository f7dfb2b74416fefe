package health.charley.content.importing;

import health.charley.content.page.Author;
import health.charley.content.page.AuthorProfile;
import health.charley.content.page.Citation;
import health.charley.content.page.CitedWork;
import health.charley.content.page.Page;
import health.charley.content.page.RevisionContent;
import java.util.function.BooleanSupplier;

/** How files take the place of what is stored: whether they may, and in whose name. */
interface Takeover {

    /** What is to become of a page; {@code readsTheSame} says whether readers see what the file says already. */
    Fate fateOf(Page page, PageFile file, BooleanSupplier readsTheSame);

    void publish(Page page, PageFile file, RevisionContent content);

    /** Whether the author is told of otherwise from now on. */
    boolean update(Author author, AuthorProfile profile);

    /** Whether the citation says otherwise from now on. */
    boolean update(Citation citation, CitedWork work);

    /** What becomes of a page when its file is imported. */
    enum Fate {
        PUBLISHED,
        UNCHANGED,
        KEPT
    }
}
