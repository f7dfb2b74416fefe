package health.charley.content.agreement;

import health.charley.content.manuscript.Manuscript;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Compares pages with what triage knows of their topic. */
@ApplicationScoped
public class Agreement {
    private final Topics topics;
    private final PublishedTexts published;

    Agreement(Topics topics, PublishedTexts published) {
        this.topics = topics;
        this.published = published;
    }

    /** In what they differ; with what it was compared, and whether that is what triage says now, is part of it. */
    public AgreementView of(Manuscript page) {
        var known = topics.find(page.head().topic());
        var differences =
                known.knowledge().map(knowledge -> differences(page, knowledge)).orElse(List.of());
        return AgreementView.from(known, differences);
    }

    private List<Difference> differences(Manuscript page, Knowledge knowledge) {
        var before = published.of(page.address());
        return Stream.concat(lostWithTheTopic(page, before), Comparison.of(page, before, knowledge).stream())
                .toList();
    }

    /** Else a page would lose its red flags by being said to be about something else. */
    private Stream<Difference> lostWithTheTopic(Manuscript page, ReadBefore before) {
        return before.last().filter(last -> !last.hasTopicOf(page)).stream()
                .flatMap(last -> topics.find(last.head().topic()).knowledge().stream()
                        .flatMap(known -> new LostSignComparison(page, last, known).differences().stream()));
    }
}
