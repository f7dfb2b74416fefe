package health.charley.content.manuscript;

import health.charley.content.page.CareCardKind;
import health.charley.content.page.MediaKind;
import health.charley.content.page.PageAddress;
import health.charley.content.page.ReviewStatus;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands at the top of a page, in a file as YAML. Lists left out are empty; other values left out are null, which
 * {@link ManuscriptCheck} reports in a sentence where they are needed.
 */
public record FrontMatter(
        String topic,
        String headline,
        String name,
        List<String> alternateNames,
        String summary,
        String language,
        Boolean sample,
        ReviewStatus reviewStatus,
        String author,
        String reviewer,
        LocalDate datePublished,
        LocalDate dateModified,
        LocalDate lastReviewed,
        LocalDate nextReview,
        List<String> causes,
        List<OtherCause> otherCauses,
        List<CareCardText> careCards,
        List<String> citations,
        List<String> related,
        List<String> tags,
        List<MediaText> media) {

    public FrontMatter {
        alternateNames = listOf(alternateNames);
        causes = listOf(causes);
        otherCauses = listOf(otherCauses);
        careCards = listOf(careCards);
        citations = listOf(citations);
        related = listOf(related);
        tags = listOf(tags);
        media = listOf(media);
    }

    /** The same without links to pages that are not there; what such a page is called stays. */
    FrontMatter linkingOnlyTo(Predicate<PageAddress> there) {
        return new FrontMatter(
                topic,
                headline,
                name,
                alternateNames,
                summary,
                language,
                sample,
                reviewStatus,
                author,
                reviewer,
                datePublished,
                dateModified,
                lastReviewed,
                nextReview,
                causes.stream().filter(cause -> isCause(cause, there)).toList(),
                otherCauses.stream()
                        .map(other -> isCause(other.condition(), there) ? other : new OtherCause(other.name(), null))
                        .toList(),
                careCards,
                citations,
                related.stream()
                        .filter(link -> RelatedLink.parse(link).filter(there).isPresent())
                        .toList(),
                tags,
                media);
    }

    /** The pages that it links to, each once. */
    Set<PageAddress> links() {
        var conditions = Stream.concat(
                causes.stream(), otherCauses.stream().map(OtherCause::condition).filter(Objects::nonNull));
        return Stream.concat(conditions.map(PageAddress::cause), readNext())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The pages to read next. */
    public Stream<PageAddress> readNext() {
        return related.stream().flatMap(link -> RelatedLink.parse(link).stream());
    }

    private static boolean isCause(String condition, Predicate<PageAddress> there) {
        return condition != null && there.test(PageAddress.cause(condition));
    }

    /** A cause named after the highlighted ones; {@code condition} is null when it has no page. */
    public record OtherCause(String name, String condition) {}

    public record CareCardText(CareCardKind kind, String heading, List<SignText> items) {
        public CareCardText {
            items = listOf(items);
        }
    }

    /**
     * An item of a care card; {@code redFlag} is null when no triage rule fires on it. {@code signs} are the questions of the rule
     * whose answers it speaks of.
     */
    public record SignText(String text, String redFlag, List<String> signs) {
        public SignText {
            signs = listOf(signs);
        }
    }

    /** A picture or film; {@code caption} is null when there is none. */
    public record MediaText(MediaKind kind, String url, String alternativeText, String caption) {}

    private static <T> List<T> listOf(List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
