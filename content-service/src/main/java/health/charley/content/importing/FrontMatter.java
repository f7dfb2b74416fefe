package health.charley.content.importing;

import health.charley.content.page.CareCardKind;
import health.charley.content.page.ReviewStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The YAML at the top of a page file. Lists left out are empty; other values left out are null, which
 * {@link PageCheck} reports in a sentence where they are needed.
 */
record FrontMatter(
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
        List<String> related) {

    FrontMatter {
        alternateNames = listOf(alternateNames);
        causes = listOf(causes);
        otherCauses = listOf(otherCauses);
        careCards = listOf(careCards);
        citations = listOf(citations);
        related = listOf(related);
    }

    /** A cause named after the highlighted ones; {@code condition} is null when it has no page. */
    record OtherCause(String name, String condition) {}

    record CareCardText(CareCardKind kind, String heading, List<SignText> items) {
        CareCardText {
            items = listOf(items);
        }
    }

    /** A sign on a care card; {@code redFlag} is null when no triage rule fires on it. */
    record SignText(String text, String redFlag) {}

    private static <T> List<T> listOf(List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
