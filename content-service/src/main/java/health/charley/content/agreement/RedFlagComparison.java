package health.charley.content.agreement;

import static health.charley.content.agreement.DifferenceKind.RED_FLAG_MISSING;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SHARPER;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_SOFTER;
import static health.charley.content.agreement.DifferenceKind.RED_FLAG_UNKNOWN;
import static health.charley.content.agreement.DifferenceKind.ROUTINE_SIGN_MISSING;

import health.charley.content.agreement.Knowledge.RedFlag;
import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.page.PageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the care cards of a page name the red flags. An article names those of its topic, the page of a cause those that
 * guard against it, each by an item on a card that is as urgent as the rule or more. Rules of one number, R8 and R8a, are
 * named each by itself: their signs differ.
 */
final class RedFlagComparison {
    private final Manuscript page;
    private final Knowledge knowledge;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Urgency> named = new HashMap<>();

    RedFlagComparison(Manuscript page, Knowledge knowledge) {
        this.page = page;
        this.knowledge = knowledge;
    }

    List<Difference> differences() {
        var cards = page.head().careCards();
        for (var card = 0; card < cards.size(); card++) {
            compare(card, cards.get(card));
        }
        knowledge.redFlags().stream().filter(this::belongsHere).forEach(this::lookFor);
        return List.copyOf(differences);
    }

    private void compare(int n, CareCardText card) {
        for (var item = 0; item < card.items().size(); item++) {
            var id = card.items().get(item).redFlag();
            if (id != null) {
                compare(id, Urgency.of(card.kind()), new Object[] {"careCards", n, "items", item, "redFlag"});
            }
        }
    }

    private void compare(String id, Urgency card, Object[] place) {
        named.merge(id, card, (one, other) -> one.isAtLeast(other) ? one : other);
        var rule = find(id);
        if (rule.isEmpty()) {
            differences.add(
                    Difference.of(RED_FLAG_UNKNOWN, id, "Triage has no rule '" + id + "' for this topic.", place));
        } else if (card.compareTo(rule.get().urgency()) < 0) {
            differences.add(Difference.of(
                    RED_FLAG_SOFTER,
                    id,
                    "The card is less urgent than the rule: " + rule.get().text(),
                    place));
        } else if (card.compareTo(rule.get().urgency()) > 0) {
            differences.add(Difference.of(
                    RED_FLAG_SHARPER,
                    id,
                    "The card is more urgent than the rule: " + rule.get().text(),
                    place));
        }
    }

    private boolean belongsHere(RedFlag rule) {
        return page.address().kind() == PageKind.ARTICLE
                || rule.thinkOf().contains(page.address().slug());
    }

    private void lookFor(RedFlag rule) {
        var urgency = named.getOrDefault(rule.id(), Urgency.NONE);
        if (!urgency.isAtLeast(rule.urgency())) {
            var kind = rule.urgency().isAtLeast(Urgency.URGENT) ? RED_FLAG_MISSING : ROUTINE_SIGN_MISSING;
            differences.add(Difference.of(kind, rule.id(), "No card says it as urgently: " + rule.text()));
        }
    }

    private Optional<RedFlag> find(String id) {
        return knowledge.redFlags().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }
}
