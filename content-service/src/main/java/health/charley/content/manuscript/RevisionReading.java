package health.charley.content.manuscript;

import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.FrontMatter.MediaText;
import health.charley.content.manuscript.FrontMatter.OtherCause;
import health.charley.content.manuscript.FrontMatter.SignText;
import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.page.Author;
import health.charley.content.page.CareCard;
import health.charley.content.page.Citation;
import health.charley.content.page.ListedCause;
import health.charley.content.page.Media;
import health.charley.content.page.Page;
import health.charley.content.page.Revision;
import health.charley.content.page.Section;
import java.util.List;
import java.util.Optional;

/** Turns a revision back into the manuscript that made it, with the review that it has had since. */
public final class RevisionReading {
    private final Revision revision;

    private RevisionReading(Revision revision) {
        this.revision = revision;
    }

    public static Manuscript of(Revision revision) {
        var reading = new RevisionReading(revision);
        return new Manuscript(
                revision.page().address(),
                reading.head(),
                revision.sections().stream().map(RevisionReading::section).toList());
    }

    private FrontMatter head() {
        var masthead = revision.masthead();
        var dates = revision.dates();
        return new FrontMatter(
                masthead.topic(),
                masthead.headline(),
                masthead.givenName().orElse(null),
                masthead.alternateNames(),
                masthead.summary(),
                revision.page().address().language(),
                masthead.isSample(),
                revision.reviewStatus(),
                revision.author().id(),
                revision.reviewer().map(Author::id).orElse(null),
                dates.published(),
                dates.modified(),
                dates.lastReviewed(),
                dates.nextReview(),
                causes(),
                otherCauses(),
                revision.careCards().stream().map(RevisionReading::card).toList(),
                revision.citations().stream().map(Citation::id).toList(),
                revision.related().stream()
                        .map(Page::address)
                        .map(RelatedLink::to)
                        .toList(),
                masthead.tags(),
                revision.media().stream().map(RevisionReading::media).toList());
    }

    private List<String> causes() {
        return revision.causes().stream()
                .filter(ListedCause::isHighlighted)
                .map(ListedCause::condition)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<OtherCause> otherCauses() {
        return revision.causes().stream()
                .filter(cause -> !cause.isHighlighted())
                .map(cause -> new OtherCause(cause.name(), cause.condition().orElse(null)))
                .toList();
    }

    private static CareCardText card(CareCard card) {
        var items = card.items().stream()
                .map(item -> new SignText(item.text(), item.redFlag().orElse(null), item.signs()))
                .toList();
        return new CareCardText(card.kind(), card.heading(), items);
    }

    private static MediaText media(Media media) {
        return new MediaText(
                media.kind(),
                media.url(),
                media.alternativeText(),
                media.caption().orElse(null));
    }

    private static SectionText section(Section section) {
        var callouts = section.callouts().stream()
                .map(callout ->
                        new CalloutText(callout.kind(), callout.signedBy().id(), callout.markdown()))
                .toList();
        return new SectionText(
                section.anchor(),
                section.aspect(),
                section.heading(),
                section.markdown(),
                section.findings(),
                callouts);
    }
}
