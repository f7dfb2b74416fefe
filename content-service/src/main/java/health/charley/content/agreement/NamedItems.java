package health.charley.content.agreement;

import health.charley.content.agreement.Knowledge.RedFlag;
import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.FrontMatter.SignText;
import java.util.List;

/** The items of care cards that name rules of triage. */
record NamedItems(List<CareCardText> cards) {

    /** What names a rule on cards that are at least so urgent. */
    List<SignText> of(RedFlag rule, Urgency least) {
        return cards.stream()
                .filter(card -> Urgency.of(card.kind()).isAtLeast(least))
                .flatMap(card -> card.items().stream())
                .filter(item -> rule.id().equals(item.redFlag()))
                .toList();
    }
}
