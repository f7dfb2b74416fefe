package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.manuscript.SectionText;
import health.charley.content.markdown.ListItems;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import health.charley.content.page.SpokenFinding;
import health.charley.edge.problem.Pointers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells of each finding that stands on other words than in what was published last. Findings are told by the number of an item,
 * so an item put in or taken out can move one; whether new words still speak of it only people can tell.
 */
@Singleton
class FindingWordsCheck implements PublicationCheck {
    private final PageRepository pages;

    FindingWordsCheck(PageRepository pages) {
        this.pages = pages;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        return QuarkusTransaction.requiringNew()
                .call(() -> pages.at(page.address())
                        .flatMap(Page::lastLive)
                        .map(RevisionReading::of)
                        .map(last -> changes(last, page))
                        .orElse(List.of()));
    }

    private static List<Objection> changes(Manuscript last, Manuscript page) {
        var changes = new ArrayList<Objection>();
        for (var n = 0; n < page.sections().size(); n++) {
            var section = page.sections().get(n);
            for (var at = 0; at < section.findings().size(); at++) {
                var spoken = section.findings().get(at);
                var shown = wordsOf(spoken.finding(), last);
                var words = words(section, spoken);
                if (!shown.isEmpty() && !shown.contains(words)) {
                    changes.add(objection(spoken.finding(), words, shown, Pointers.of("sections", n, "findings", at)));
                }
            }
        }
        return List.copyOf(changes);
    }

    private static List<String> wordsOf(String finding, Manuscript page) {
        return page.sections().stream()
                .flatMap(section -> section.findings().stream()
                        .filter(spoken -> spoken.finding().equals(finding))
                        .map(spoken -> words(section, spoken)))
                .toList();
    }

    private static String words(SectionText section, SpokenFinding spoken) {
        return ListItems.words(section.markdown(), spoken.item()).orElse("");
    }

    private static Objection objection(String finding, String words, List<String> shown, String pointer) {
        return new Objection(
                false,
                "finding-words-changed",
                "The finding '" + finding + "' stands on '" + words + "'; in what was published last it stands on "
                        + shown.stream().map(text -> "'" + text + "'").collect(Collectors.joining(" and ")) + ".",
                pointer);
    }
}
