package health.charley.content.agreement;

import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SIGN_MISSING;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SIGN_UNKNOWN;

import health.charley.content.agreement.Knowledge.RedFlag;
import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.FrontMatter.SignText;
import health.charley.content.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a page that names rules of several signs, of which any one is enough, names every sign of them: on cards as urgent as
 * the rule or more. A page none of whose items names a sign, now or in what was published of it, is not looked at: it was
 * written before signs could be named.
 */
final class SignComparison {
    private final List<CareCardText> cards;
    private final NamedItems items;
    private final ReadBefore before;
    private final Knowledge knowledge;
    private final List<Difference> differences = new ArrayList<>();

    SignComparison(Manuscript page, ReadBefore before, Knowledge knowledge) {
        this.cards = page.head().careCards();
        this.items = new NamedItems(cards);
        this.before = before;
        this.knowledge = knowledge;
    }

    List<Difference> differences() {
        if (!before.namedSigns() && !namesSigns()) {
            return List.of();
        }
        knowledge.redFlags().forEach(this::refuseUnknown);
        knowledge.redFlags().stream().filter(this::isNamedAndNeedsSigns).forEach(this::lookFor);
        return List.copyOf(differences);
    }

    private boolean namesSigns() {
        return cards.stream()
                .flatMap(card -> card.items().stream())
                .anyMatch(item -> !item.signs().isEmpty());
    }

    private void refuseUnknown(RedFlag rule) {
        for (var card = 0; card < cards.size(); card++) {
            for (var item = 0; item < cards.get(card).items().size(); item++) {
                refuseUnknown(rule, cards.get(card).items().get(item), "careCards", card, "items", item, "signs");
            }
        }
    }

    private void refuseUnknown(RedFlag rule, SignText item, Object... place) {
        if (rule.id().equals(item.redFlag())) {
            item.signs().stream()
                    .filter(sign -> !rule.signs().contains(sign))
                    .forEach(sign -> differences.add(Difference.of(
                            RED_FLAG_SIGN_UNKNOWN,
                            rule.id(),
                            "An answer to '" + sign + "' does not make " + rule.id() + " fire alone: " + rule.text(),
                            place)));
        }
    }

    private boolean isNamedAndNeedsSigns(RedFlag rule) {
        return rule.hasSeveralSigns()
                && rule.urgency().isAtLeast(Urgency.URGENT)
                && !items.of(rule, Urgency.NONE).isEmpty();
    }

    private void lookFor(RedFlag rule) {
        var named = items.of(rule, rule.urgency()).stream()
                .flatMap(item -> item.signs().stream())
                .toList();
        rule.signs().stream()
                .filter(sign -> !named.contains(sign))
                .forEach(sign -> differences.add(Difference.of(
                        RED_FLAG_SIGN_MISSING,
                        rule.id(),
                        "No card names the sign '" + sign + "' of " + rule.id() + " as urgently: " + rule.text())));
    }
}
