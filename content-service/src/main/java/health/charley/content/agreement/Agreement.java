package health.charley.content.agreement;

import health.charley.content.manuscript.Manuscript;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
        var differences = known.knowledge()
                .map(knowledge -> Comparison.of(page, published.of(page.address()), knowledge))
                .orElse(List.of());
        return AgreementView.from(known, differences);
    }
}
