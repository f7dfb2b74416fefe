package health.charley.web.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A part of the report on whether pages and triage say the same. */
public record AgreementListView(List<PageView> items, String next) {
    public AgreementListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** A live page and in what it differs from triage. */
    public record PageView(
            String kind, String slug, String language, String headline, int revision, AgreementView agreement) {
        public PageView {
            headline = Objects.requireNonNullElse(headline, "");
        }

        /** Its headline, or its address while the service tells none. */
        public String title() {
            return headline.isEmpty() ? address().words() : headline;
        }

        public PageAddress address() {
            return new PageAddress(kind, slug, language);
        }
    }

    /** With what a page was compared, and in what it differs; what stops publication comes first. */
    public record AgreementView(String compared, String knowledge, List<DifferenceView> differences) {
        public AgreementView {
            knowledge = Objects.requireNonNullElse(knowledge, "");
            differences = Lists.of(differences).stream()
                    .sorted(Comparator.comparing(DifferenceView::stopsPublication)
                            .reversed())
                    .toList();
        }

        /** With what it was compared, as a sentence. */
        public String basis() {
            return switch (compared) {
                case "current" -> "Compared with triage's knowledge " + knowledge + ".";
                case "last-told" ->
                    "Triage does not answer now. Compared with what it told last, knowledge " + knowledge + ".";
                case "not-a-topic" -> "Not compared: triage does not know the topic.";
                default -> "Not compared: triage does not answer.";
            };
        }
    }

    /** One difference. */
    public record DifferenceView(String kind, String id, String sentence, String place, boolean stopsPublication) {
        public DifferenceView {
            place = Objects.requireNonNullElse(place, "");
        }

        /** The one place of the manuscript that it speaks of, in words; empty where it speaks of all of it. */
        public String placeInWords() {
            return PlaceWords.of(place);
        }
    }
}
