package health.charley.content.editing;

import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.FrontMatter.SignText;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.CareCard;
import health.charley.content.page.CareCardItem;
import health.charley.content.page.CareCardKind;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells of what was published last on urgent cards and would not be there word for word any more. Whether the new words say
 * the same only people can tell, so whoever submits, signs or publishes is told of each.
 */
@Singleton
class SignChangeCheck implements PublicationCheck {
    private final PageRepository pages;

    SignChangeCheck(PageRepository pages) {
        this.pages = pages;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        return QuarkusTransaction.requiringNew()
                .call(() -> pages.at(page.address()).flatMap(Page::lastLive).stream()
                        .flatMap(last -> last.careCards().stream())
                        .filter(card -> card.kind() != CareCardKind.NON_URGENT)
                        .flatMap(card -> changes(card, page.head().careCards()))
                        .toList());
    }

    private static Stream<Objection> changes(CareCard shown, List<CareCardText> cards) {
        var heading = Stream.of(shown.heading())
                .filter(text -> cards.stream()
                        .noneMatch(card ->
                                card.kind() == shown.kind() && card.heading().equals(text)))
                .map(text -> objection("card-heading-changed", shown.kind(), "above", text));
        var signs = shown.items().stream()
                .map(CareCardItem::text)
                .filter(text -> cards.stream().noneMatch(card -> says(card, shown.kind(), text)))
                .map(text -> objection("sign-changed", shown.kind(), "on", text));
        return Stream.concat(heading, signs);
    }

    private static boolean says(CareCardText card, CareCardKind atLeast, String sign) {
        return card.kind().compareTo(atLeast) >= 0
                && card.items().stream().map(SignText::text).anyMatch(sign::equals);
    }

    private static Objection objection(String code, CareCardKind card, String where, String text) {
        return new Objection(
                false,
                code,
                "What was published last has '" + text + "' " + where + " the " + card.word()
                        + " card, and this does not word for word.",
                null);
    }
}
