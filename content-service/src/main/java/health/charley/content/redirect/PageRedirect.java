package health.charley.content.redirect;

import health.charley.content.page.Page;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** That an old address leads to a page; never to another redirect. */
@Entity
public class PageRedirect {
    @EmbeddedId
    private OldAddress address;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "page")
    private Page page;

    protected PageRedirect() {}

    PageRedirect(OldAddress address, Page page) {
        this.address = address;
        this.page = page;
    }

    void leadTo(Page target) {
        page = target;
    }

    /** The page that it leads to is all that can change, so its id tells the states apart, also of one made anew. */
    int version() {
        return Math.toIntExact(page.id());
    }

    OldAddress address() {
        return address;
    }

    Page page() {
        return page;
    }
}
