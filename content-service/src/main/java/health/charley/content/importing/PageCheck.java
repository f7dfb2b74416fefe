package health.charley.content.importing;

import health.charley.content.importing.FrontMatter.CareCardText;
import health.charley.content.importing.FrontMatter.SignText;
import health.charley.content.importing.SectionText.CalloutText;
import health.charley.content.page.CareCardKind;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.ReviewStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is wrong with one page, in sentences. */
final class PageCheck {
    private static final Pattern RULE = Pattern.compile("[RD][0-9]{1,3}[a-z]?");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final ContentSet content;
    private final PageFile page;
    private final FrontMatter head;
    private final List<String> faults = new ArrayList<>();

    PageCheck(ContentSet content, PageFile page) {
        this.content = content;
        this.page = page;
        this.head = page.head();
    }

    List<String> faults() {
        checkRequired();
        checkDates();
        checkPeople();
        checkSections();
        checkCareCards();
        checkLinks();
        return List.copyOf(faults);
    }

    private void checkRequired() {
        refuseIf(head.topic() == null || !ID.matcher(head.topic()).matches(), "The topic is missing or not an id.");
        refuseIf(isBlank(head.headline()), "The headline is missing.");
        refuseIf(isBlank(head.summary()), "The summary is missing.");
        refuseIf(head.sample() == null, "It must be said whether the page is a sample.");
        refuseIf(head.reviewStatus() == null, "The review status is missing.");
        refuseIf(!PageAddress.LANGUAGE.equals(head.language()), "The language must be " + PageAddress.LANGUAGE + ".");
        refuseIf(page.kind() == PageKind.CAUSE && isBlank(head.name()), "The name of the cause is missing.");
        refuseIf(page.kind() == PageKind.CAUSE && !listsNoCause(), "The page of a cause lists no causes.");
    }

    private boolean listsNoCause() {
        return head.causes().isEmpty() && head.otherCauses().isEmpty();
    }

    private void checkDates() {
        if (head.datePublished() == null
                || head.dateModified() == null
                || head.lastReviewed() == null
                || head.nextReview() == null) {
            faults.add("The page needs datePublished, dateModified, lastReviewed and nextReview.");
            return;
        }
        refuseIf(head.dateModified().isBefore(head.datePublished()), "It was modified before it was published.");
        refuseIf(!head.nextReview().isAfter(head.lastReviewed()), "The next review is not after the last one.");
    }

    private void checkPeople() {
        refuseUnknown(
                "author",
                Collections.singletonList(head.author()),
                content.authors().keySet());
        Optional.ofNullable(head.reviewer())
                .ifPresent(reviewer -> refuseUnknown(
                        "author", List.of(reviewer), content.authors().keySet()));
        refuseIf(
                head.reviewStatus() == ReviewStatus.CLINICALLY_REVIEWED && head.reviewer() == null,
                "A clinically reviewed page names its reviewer.");
        var signers = page.sections().stream()
                .flatMap(section -> section.callouts().stream())
                .map(CalloutText::signedBy)
                .toList();
        refuseUnknown("author", signers, content.authors().keySet());
    }

    private void checkSections() {
        refuseIf(page.sections().isEmpty(), "The page has no section.");
        refuseTwice("section", page.sections(), SectionText::anchor);
    }

    private void checkCareCards() {
        var kinds = head.careCards().stream().map(CareCardText::kind).toList();
        refuseIf(
                page.kind() == PageKind.ARTICLE && !kinds.containsAll(Arrays.asList(CareCardKind.values())),
                "An article needs a care card of each kind.");
        refuseTwice("care card", head.careCards(), card -> String.valueOf(card.kind()));
        for (var card : head.careCards()) {
            refuseIf(card.kind() == null || isBlank(card.heading()), "A care card needs a kind and a heading.");
            refuseIf(card.items().isEmpty(), "The care card '" + card.heading() + "' has no item.");
            card.items().forEach(this::checkSign);
        }
    }

    private void checkSign(SignText sign) {
        refuseIf(isBlank(sign.text()), "An item of a care card has no text.");
        refuseIf(
                sign.redFlag() != null && !RULE.matcher(sign.redFlag()).matches(),
                "'" + sign.redFlag() + "' is not the id of a triage rule.");
    }

    private void checkLinks() {
        refuseUnknown("citation", head.citations(), content.citations().keySet());
        refuseTwice("citation", head.citations(), Function.identity());
        head.causes().forEach(this::checkCause);
        for (var other : head.otherCauses()) {
            refuseIf(isBlank(other.name()), "One of the other causes has no name.");
            Optional.ofNullable(other.condition()).ifPresent(this::checkCause);
        }
        refuseTwice("cause", head.causes(), Function.identity());
        refuseTwice("related page", head.related(), Function.identity());
        head.related().forEach(this::checkRelated);
    }

    private void checkCause(String condition) {
        var known = content.addresses().contains(PageAddress.cause(condition));
        refuseIf(!known, "The cause '" + condition + "' has no page.");
    }

    private void checkRelated(String link) {
        var address = RelatedLink.parse(link);
        refuseIf(
                address.filter(content.addresses()::contains).isEmpty(),
                "The related page '" + link + "' does not exist; write 'articles/id' or 'causes/id'.");
        refuseIf(address.filter(page.address()::equals).isPresent(), "The page is related to itself.");
    }

    private void refuseUnknown(String what, Collection<String> ids, Collection<String> known) {
        for (var id : ids) {
            refuseIf(id == null || !known.contains(id), "The " + what + " '" + id + "' does not exist.");
        }
    }

    private <T> void refuseTwice(String what, List<T> values, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (var value : values) {
            refuseIf(!seen.add(id.apply(value)), "The " + what + " '" + id.apply(value) + "' stands there twice.");
        }
    }

    private void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            faults.add(sentence);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
