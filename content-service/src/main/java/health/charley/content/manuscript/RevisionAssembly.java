package health.charley.content.manuscript;

import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.FrontMatter.MediaText;
import health.charley.content.page.Author;
import health.charley.content.page.Callout;
import health.charley.content.page.CareCard;
import health.charley.content.page.CareCardItem;
import health.charley.content.page.Citation;
import health.charley.content.page.Dates;
import health.charley.content.page.ListedCause;
import health.charley.content.page.Masthead;
import health.charley.content.page.Media;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.RevisionContent;
import health.charley.content.page.Section;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns a checked manuscript into the content of a revision, with its authors, citations and pages looked up. */
public final class RevisionAssembly {
    private final Shelf shelf;
    private final EntityManager entities;
    private final Function<PageAddress, Page> pages;

    public RevisionAssembly(Shelf shelf, EntityManager entities, Function<PageAddress, Page> pages) {
        this.shelf = shelf;
        this.entities = entities;
        this.pages = pages;
    }

    public RevisionContent of(Manuscript page) {
        var head = page.head();
        return new RevisionContent(
                masthead(head),
                new Dates(head.datePublished(), head.dateModified(), head.lastReviewed(), head.nextReview()),
                author(head.author()),
                Optional.ofNullable(head.reviewer()).map(this::author),
                page.sections().stream().map(this::section).toList(),
                head.careCards().stream().map(RevisionAssembly::careCard).toList(),
                causes(head),
                head.citations().stream().map(this::citation).toList(),
                related(head),
                head.media().stream().map(RevisionAssembly::media).toList());
    }

    private static Masthead masthead(FrontMatter head) {
        return new Masthead(
                head.topic(),
                head.headline(),
                Optional.ofNullable(head.name()),
                head.alternateNames(),
                head.tags(),
                head.summary(),
                head.sample(),
                head.reviewStatus());
    }

    private Section section(SectionText text) {
        var callouts = text.callouts().stream()
                .map(callout -> new Callout(callout.kind(), callout.markdown(), author(callout.signedBy())))
                .toList();
        return new Section(text.anchor(), text.aspect(), text.heading(), text.markdown(), text.findings(), callouts);
    }

    private static CareCard careCard(CareCardText card) {
        var items = card.items().stream()
                .map(sign -> new CareCardItem(sign.text(), Optional.ofNullable(sign.redFlag()), sign.signs()))
                .toList();
        return new CareCard(card.kind(), card.heading(), items);
    }

    private List<ListedCause> causes(FrontMatter head) {
        var highlighted = head.causes().stream()
                .map(condition -> new ListedCause(Optional.of(condition), nameOf(condition), true));
        var others = head.otherCauses().stream()
                .map(other -> new ListedCause(Optional.ofNullable(other.condition()), other.name(), false));
        return Stream.concat(highlighted, others).toList();
    }

    private String nameOf(String condition) {
        return shelf.nameOf(PageAddress.cause(condition)).orElseThrow();
    }

    private List<Page> related(FrontMatter head) {
        return head.related().stream()
                .flatMap(link -> RelatedLink.parse(link).stream())
                .map(pages)
                .toList();
    }

    private static Media media(MediaText text) {
        return new Media(text.kind(), text.url(), text.alternativeText(), Optional.ofNullable(text.caption()));
    }

    private Author author(String id) {
        return entities.getReference(Author.class, id);
    }

    private Citation citation(String id) {
        return entities.getReference(Citation.class, id);
    }
}
