package health.charley.web.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An article, or the page of a cause, as it is published. */
public record ArticleView(
        String slug,
        String topic,
        String headline,
        List<String> alternateNames,
        String summary,
        String language,
        boolean fallback,
        List<String> translations,
        boolean sample,
        String reviewStatus,
        Optional<PersonView> author,
        Optional<PersonView> reviewer,
        String dateModified,
        String lastReviewed,
        List<SectionView> sections,
        List<CauseView> causes,
        List<CauseView> otherCauses,
        List<CareCardView> careCards,
        List<CitationView> citations,
        List<ArticleListView.ItemView> related) {
    public ArticleView {
        topic = Objects.requireNonNullElse(topic, "");
        summary = Objects.requireNonNullElse(summary, "");
        language = Objects.requireNonNullElse(language, ReadingLanguage.ORIGINAL);
        translations = listOf(translations);
        dateModified = Objects.requireNonNullElse(dateModified, "");
        lastReviewed = Objects.requireNonNullElse(lastReviewed, "");
        author = Objects.requireNonNullElse(author, Optional.empty());
        reviewer = Objects.requireNonNullElse(reviewer, Optional.empty());
        alternateNames = listOf(alternateNames);
        sections = listOf(sections);
        causes = listOf(causes);
        otherCauses = listOf(otherCauses);
        careCards = listOf(careCards);
        citations = listOf(citations);
        related = listOf(related);
    }

    /** The date of the last change for people to read, such as 4 May 2026. */
    public String modified() {
        return PlainDate.of(dateModified);
    }

    public String reviewed() {
        return PlainDate.of(lastReviewed);
    }

    /** Whether no clinician has signed the page yet. */
    public boolean awaitingReview() {
        return "awaiting-clinical-review".equals(reviewStatus);
    }

    /** Who wrote or signed something; a sample person is an invented one. */
    public record PersonView(String name, String jobTitle, String biography, boolean sample) {
        public PersonView {
            jobTitle = Objects.requireNonNullElse(jobTitle, "");
            biography = Objects.requireNonNullElse(biography, "");
        }
    }

    /** A part of the page under its own heading; {@code html} is made clean before it is shown. */
    public record SectionView(String id, String heading, String html, List<CalloutView> callouts) {
        public SectionView {
            html = CleanHtml.of(html);
            callouts = listOf(callouts);
        }
    }

    /** A remark set apart from the text and signed by a clinician. */
    public record CalloutView(String kind, String html, Optional<PersonView> signedBy) {
        public CalloutView {
            html = CleanHtml.of(html);
            signedBy = Objects.requireNonNullElse(signedBy, Optional.empty());
        }

        public String title() {
            return kind.equals("doctors-note") ? "Doctor’s note" : "Pro tip";
        }
    }

    /** A cause that the article lists; without a condition it has no page of its own. */
    public record CauseView(
            String condition, String language, String headline, String name, String summary, boolean highlighted) {
        public CauseView {
            language = Objects.requireNonNullElse(language, ReadingLanguage.ORIGINAL);
            condition = Objects.requireNonNullElse(condition, "");
            headline = Objects.requireNonNullElse(headline, "");
            name = Objects.requireNonNullElse(name, "");
            summary = Objects.requireNonNullElse(summary, "");
        }

        public String title() {
            return headline.isEmpty() ? name : headline;
        }
    }

    /** When to get help, in one degree of urgency. */
    public record CareCardView(Kind kind, String heading, List<ItemView> items) {
        public CareCardView {
            items = listOf(items);
        }

        /** How urgent the card is. */
        public enum Kind {
            @JsonProperty("non-urgent")
            NON_URGENT("routine", "Routine"),
            @JsonProperty("urgent")
            URGENT("urgent", "Urgent"),
            @JsonProperty("emergency")
            EMERGENCY("emergency", "Emergency");

            private final String style;
            private final String word;

            Kind(String style, String word) {
                this.style = style;
                this.word = word;
            }

            public String style() {
                return style;
            }

            public String word() {
                return word;
            }
        }

        /** One sign on a card. */
        public record ItemView(String text) {}
    }

    /** A source, and where to find it. */
    public record CitationView(String id, String text, String url, String status, String checked) {
        /** Whether the source is known only from what others say of it. */
        public boolean unread() {
            return "secondary".equals(checked) || "memory".equals(checked);
        }

        /** Whether the source was corrected, retracted or replaced since. */
        public boolean outdated() {
            return "corrected".equals(status) || "retracted".equals(status) || "replaced".equals(status);
        }

        /** The address of the source, or empty; other schemes than HTTPS are not linked. */
        public String link() {
            return url != null && url.startsWith("https://") ? url : "";
        }
    }

    private static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
