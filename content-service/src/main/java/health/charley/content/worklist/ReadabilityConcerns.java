package health.charley.content.worklist;

import health.charley.content.markdown.Markdown;
import health.charley.content.page.CareCardItem;
import health.charley.content.page.Revision;
import health.charley.readability.Readability;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Pages that are harder to read than they should be, as a whole: single sections are too short to judge. */
final class ReadabilityConcerns {
    private ReadabilityConcerns() {}

    static List<Concern> of(Revision live, double readingAge) {
        var age = Readability.ofAll(texts(live).toList()).age();
        if (age <= readingAge) {
            return List.of();
        }
        return List.of(new Concern(
                "text",
                String.format(Locale.ROOT, "It is read from age %.1f on; the target is age %.1f.", age, readingAge)));
    }

    private static Stream<String> texts(Revision live) {
        var sections = live.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading(), Markdown.toText(section.markdown())),
                        section.callouts().stream().map(callout -> Markdown.toText(callout.markdown()))));
        var cards =
                live.careCards().stream().flatMap(card -> card.items().stream()).map(CareCardItem::text);
        return Stream.of(Stream.of(live.masthead().summary()), sections, cards).flatMap(texts -> texts);
    }
}
