package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a page stands in the workflow. */
public record StateView(
        String kind,
        String slug,
        String language,
        String headline,
        String stage,
        Optional<Integer> draft,
        Optional<Integer> live,
        String publishAt,
        boolean archived,
        List<ObjectionView> objections) {
    public StateView {
        language = Objects.requireNonNullElse(language, PageAddress.LANGUAGE);
        headline = Objects.requireNonNullElse(headline, "");
        stage = Objects.requireNonNullElse(stage, "");
        draft = Objects.requireNonNullElse(draft, Optional.empty());
        live = Objects.requireNonNullElse(live, Optional.empty());
        publishAt = Objects.requireNonNullElse(publishAt, "");
        objections = ObjectionView.sorted(objections);
    }

    public PageAddress address() {
        return new PageAddress(kind, slug, language);
    }

    /** Its headline, or its address while it has none. */
    public String title() {
        return headline.isEmpty() ? address().words() : headline;
    }

    /** Where it stands, in a few words. */
    public String standing() {
        if (archived) {
            return "in the archive";
        }
        return Stage.inWords(stage);
    }

    /** When a scheduled draft will be published, in words; empty for any other. */
    public String publishes() {
        return Moment.inWords(publishAt);
    }
}
