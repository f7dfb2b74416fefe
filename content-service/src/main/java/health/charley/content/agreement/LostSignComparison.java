package health.charley.content.agreement;

import static health.charley.content.agreement.DifferenceKind.RED_FLAG_ITEM_MISSING;

import health.charley.content.agreement.Knowledge.RedFlag;
import health.charley.content.manuscript.FrontMatter.SignText;
import health.charley.content.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a page still has an item for each that was published last of a rule of 24 hours or more urgent. Items that name signs
 * are held to them by {@link SignComparison}; those that name none, such as one for signs that only together make the rule
 * fire, can only be counted, and an item that newly names signs counts in their place. Rules are those of the topic that the
 * page was about then: of a page that is about another one now, no item stands for them.
 */
final class LostSignComparison {
    private final Manuscript page;
    private final Manuscript last;
    private final Knowledge knowledge;

    LostSignComparison(Manuscript page, Manuscript last, Knowledge knowledge) {
        this.page = page;
        this.last = last;
        this.knowledge = knowledge;
    }

    List<Difference> differences() {
        return knowledge.redFlags().stream()
                .filter(rule -> rule.urgency().isAtLeast(Urgency.URGENT))
                .flatMap(this::lost)
                .toList();
    }

    private Stream<Difference> lost(RedFlag rule) {
        var shown = items(last, rule);
        var kept = page.hasTopicOf(last) ? items(page, rule) : List.<SignText>of();
        if (kept.isEmpty()) {
            return shown.stream().map(item -> difference(rule, item.text()));
        }
        var gone = texts(withoutSigns(shown));
        texts(withoutSigns(kept)).forEach(gone::remove);
        return gone.stream().limit(tooFew(shown, kept)).map(text -> difference(rule, text));
    }

    private static long tooFew(List<SignText> shown, List<SignText> kept) {
        var unnamed = withoutSigns(shown).size() - withoutSigns(kept).size();
        var newlyNaming = (kept.size() - withoutSigns(kept).size())
                - (shown.size() - withoutSigns(shown).size());
        return Math.max(0, unnamed - Math.max(0, newlyNaming));
    }

    private static List<SignText> items(Manuscript page, RedFlag rule) {
        return new NamedItems(page.head().careCards()).of(rule, rule.urgency());
    }

    private static List<SignText> withoutSigns(List<SignText> items) {
        return items.stream().filter(item -> item.signs().isEmpty()).toList();
    }

    private static List<String> texts(List<SignText> items) {
        return new ArrayList<>(items.stream().map(SignText::text).toList());
    }

    private static Difference difference(RedFlag rule, String text) {
        return Difference.of(
                RED_FLAG_ITEM_MISSING,
                rule.id(),
                "What was published last says '" + text + "' for " + rule.id() + ", and no item stands in its place: "
                        + rule.text());
    }
}
