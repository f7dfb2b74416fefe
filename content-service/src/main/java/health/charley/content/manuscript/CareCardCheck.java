package health.charley.content.manuscript;

import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.FrontMatter.SignText;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with the care cards of a manuscript. */
final class CareCardCheck {
    private static final Pattern RULE = Pattern.compile("[RD][0-9]{1,3}[a-z]?");
    private static final Pattern QUESTION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<CareCardText> cards;
    private final Faults faults;

    CareCardCheck(List<CareCardText> cards, Faults faults) {
        this.cards = cards;
        this.faults = faults;
    }

    void run() {
        faults.addTwice("care card", cards, card -> String.valueOf(card.kind()), "careCards");
        for (var n = 0; n < cards.size(); n++) {
            check(n, cards.get(n));
        }
    }

    private void check(int n, CareCardText card) {
        faults.addIf(card.kind() == null, "A care card needs a kind.", "careCards", n, "kind");
        faults.addMissing(card.heading(), "A care card needs a heading.", "careCards", n, "heading");
        faults.addIf(
                card.items().isEmpty(), "The care card '" + card.heading() + "' has no item.", "careCards", n, "items");
        for (var item = 0; item < card.items().size(); item++) {
            check(card.items().get(item), n, item);
        }
    }

    private void check(SignText sign, int card, int item) {
        faults.addMissing(sign.text(), "An item of a care card has no text.", "careCards", card, "items", item, "text");
        if (sign.text() != null) {
            faults.addStray(sign.text(), "careCards", card, "items", item, "text");
        }
        faults.addIf(
                sign.redFlag() != null && !RULE.matcher(sign.redFlag()).matches(),
                "'" + sign.redFlag() + "' is not the id of a triage rule.",
                "careCards",
                card,
                "items",
                item,
                "redFlag");
        for (var n = 0; n < sign.signs().size(); n++) {
            faults.addIf(
                    sign.redFlag() == null || !isQuestion(sign.signs().get(n)),
                    "'" + sign.signs().get(n) + "' is not the id of a question of a triage rule that the item names.",
                    "careCards",
                    card,
                    "items",
                    item,
                    "signs",
                    n);
        }
    }

    private static boolean isQuestion(String id) {
        return id != null && QUESTION.matcher(id).matches();
    }
}
