package health.charley.content.reading;

import health.charley.content.page.Dates;
import health.charley.content.page.ListedCause;
import health.charley.content.page.Masthead;
import health.charley.content.page.ReviewStatus;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A page as a plain HTML document: everything on it, headings in order, no style and no script. The template escapes each
 * value; the only HTML passed through is what {@link health.charley.content.markdown.Markdown} made.
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PageDocument(
        String language,
        boolean isFallback,
        Masthead masthead,
        Dates dates,
        boolean isReviewed,
        AuthorView author,
        AuthorView reviewer,
        List<CareCardView> careCards,
        List<SectionView> sections,
        List<MediaView> media,
        List<ListedCauseView> causes,
        List<CitationView> citations,
        List<RelatedView> related)
        implements TemplateInstance {

    static PageDocument of(FoundPage found) {
        var revision = found.revision();
        return new PageDocument(
                found.language(),
                found.fallback(),
                revision.masthead(),
                revision.dates(),
                revision.reviewStatus() == ReviewStatus.CLINICALLY_REVIEWED,
                AuthorView.from(revision.author()),
                revision.reviewer().map(AuthorView::from).orElse(null),
                revision.careCards().stream().map(CareCardView::from).toList(),
                revision.sections().stream().map(SectionView::from).toList(),
                revision.media().stream().map(MediaView::from).toList(),
                causes(revision.causes(), found),
                revision.citations().stream().map(CitationView::from).toList(),
                RelatedView.from(found.related()));
    }

    private static List<ListedCauseView> causes(List<ListedCause> listed, FoundPage found) {
        return ListedCauseView.from(listed, found.causes());
    }
}
