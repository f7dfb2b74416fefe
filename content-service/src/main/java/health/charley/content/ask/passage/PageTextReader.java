package health.charley.content.ask.passage;

import health.charley.content.markdown.TextBlock;
import health.charley.content.page.Aspect;
import health.charley.content.page.Callout;
import health.charley.content.page.CareCard;
import health.charley.content.page.CareCardItem;
import health.charley.content.page.CareCardKind;
import health.charley.content.page.ListedCause;
import health.charley.content.page.Page;
import health.charley.content.page.PageKind;
import health.charley.content.page.Revision;
import health.charley.content.page.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a revision into passages: paragraphs and list items of its sections and call-outs, and the signs on its care cards. */
public final class PageTextReader {
    private PageTextReader() {}

    public static PageText read(Page page, Revision revision) {
        var cards = revision.careCards();
        return new PageText(
                revision.id(),
                page.address(),
                revision.number(),
                revision.masthead().name(),
                subject(page, revision),
                Stream.concat(
                                revision.sections().stream().flatMap(PageTextReader::passages),
                                IntStream.range(0, cards.size()).boxed().flatMap(at -> passages(cards.get(at), at + 1)))
                        .toList(),
                emergency(cards),
                revision.causes().stream()
                        .map(ListedCause::condition)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** An article has no name of its own: its headline says more than what it is about. */
    private static String subject(Page page, Revision revision) {
        var masthead = revision.masthead();
        var name = page.address().kind() == PageKind.CAUSE ? masthead.name() : "";
        return masthead.topic().replace('-', ' ') + " " + name + " " + String.join(" ", masthead.alternateNames());
    }

    private static Stream<Passage> passages(Section section) {
        var texts = Stream.concat(
                Stream.of(section.markdown()), section.callouts().stream().map(Callout::markdown));
        return texts.flatMap(text -> TextBlock.of(text).stream())
                .map(block -> passage(section.anchor(), section.aspect(), section.heading(), block));
    }

    private static Stream<Passage> passages(CareCard card, int position) {
        return card.items().stream()
                .map(item -> passage(
                        Passage.CARE_CARD + position,
                        card.kind() == CareCardKind.EMERGENCY ? Aspect.EMERGENCY : Aspect.SEE_A_DOCTOR,
                        card.heading(),
                        new TextBlock(Optional.of(card.heading()), item.text())));
    }

    private static Passage passage(String section, Aspect aspect, String heading, TextBlock block) {
        return new Passage(section, aspect, heading, block.leadIn(), block.text(), TextBlock.sentences(block.text()));
    }

    private static Optional<PageText.EmergencyCard> emergency(List<CareCard> cards) {
        return cards.stream()
                .filter(card -> card.kind() == CareCardKind.EMERGENCY)
                .findFirst()
                .map(card -> new PageText.EmergencyCard(
                        card.heading(),
                        card.items().stream().map(CareCardItem::text).toList()));
    }
}
