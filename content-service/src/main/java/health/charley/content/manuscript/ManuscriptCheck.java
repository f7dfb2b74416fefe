package health.charley.content.manuscript;

import health.charley.content.language.KnownLanguages;
import health.charley.content.page.CareCardKind;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.ReviewStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with a manuscript, place by place. */
public final class ManuscriptCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_SLUG = 100;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private final Manuscript page;
    private final FrontMatter head;
    private final Shelf shelf;
    private final Faults faults = new Faults();

    private ManuscriptCheck(Manuscript page, Shelf shelf) {
        this.page = page;
        this.head = page.head();
        this.shelf = shelf;
    }

    public static List<Fault> faultsIn(Manuscript page, Shelf shelf) {
        return new ManuscriptCheck(page, shelf).faults();
    }

    private List<Fault> faults() {
        faults.addIf(page.address().slug().length() > MAX_SLUG, "A slug has at most " + MAX_SLUG + " characters.");
        checkRequired();
        DateCheck.run(head, faults);
        checkPeople();
        new MediaCheck(head.media(), faults).run();
        new SectionCheck(page.sections(), shelf, faults).run();
        new CareCardCheck(head.careCards(), faults).run();
        checkCards();
        checkCitations();
        checkCauses();
        checkRelated();
        return faults.all();
    }

    private void checkRequired() {
        faults.addIf(!isId(head.topic()), "The topic is missing or not an id.", "topic");
        faults.addMissing(head.headline(), "The headline is missing.", "headline");
        faults.addMissing(head.summary(), "The summary is missing.", "summary");
        faults.addIf(head.sample() == null, "It must be said whether the page is a sample.", "sample");
        faults.addIf(head.reviewStatus() == null, "The review status is missing.", "reviewStatus");
        faults.addIf(!matches(LANGUAGE, head.language()), "The language must be written like en-US.", "language");
        faults.addIf(
                matches(LANGUAGE, head.language()) && !KnownLanguages.has(head.language()),
                "There is no language '" + head.language() + "'.",
                "language");
        checkNames();
        for (var tag = 0; tag < head.tags().size(); tag++) {
            faults.addIf(!isId(head.tags().get(tag)), "A tag is written like 'blood-vessels'.", "tags", tag);
        }
        faults.addTwice("tag", head.tags(), tag -> tag, "tags");
    }

    private void checkNames() {
        if (isCause()) {
            faults.addMissing(head.name(), "The name of the cause is missing.", "name");
        } else if (head.name() != null) {
            faults.addMissing(head.name(), "A name says something, or is left out.", "name");
        }
        for (var n = 0; n < head.alternateNames().size(); n++) {
            faults.addMissing(head.alternateNames().get(n), "One of the other names is empty.", "alternateNames", n);
        }
    }

    private void checkPeople() {
        faults.addIf(!isAuthor(head.author()), "The author '" + head.author() + "' does not exist.", "author");
        Optional.ofNullable(head.reviewer())
                .ifPresent(reviewer ->
                        faults.addIf(!isAuthor(reviewer), "The author '" + reviewer + "' does not exist.", "reviewer"));
        faults.addIf(
                head.reviewStatus() == ReviewStatus.CLINICALLY_REVIEWED && head.reviewer() == null,
                "A clinically reviewed page names its reviewer.",
                "reviewer");
    }

    private void checkCards() {
        var kinds =
                head.careCards().stream().map(FrontMatter.CareCardText::kind).toList();
        faults.addIf(
                !isCause() && !kinds.containsAll(Arrays.asList(CareCardKind.values())),
                "An article needs a care card of each kind.",
                "careCards");
    }

    private void checkCitations() {
        for (var n = 0; n < head.citations().size(); n++) {
            var id = head.citations().get(n);
            faults.addIf(!shelf.hasCitation(id), "The citation '" + id + "' does not exist.", "citations", n);
        }
        faults.addTwice("citation", head.citations(), id -> id, "citations");
    }

    private void checkCauses() {
        faults.addIf(isCause() && !listsNoCause(), "The page of a cause lists no causes.", "causes");
        for (var n = 0; n < head.causes().size(); n++) {
            checkCause(head.causes().get(n), "causes", n);
        }
        faults.addTwice("cause", head.causes(), cause -> cause, "causes");
        for (var n = 0; n < head.otherCauses().size(); n++) {
            var other = head.otherCauses().get(n);
            faults.addMissing(other.name(), "One of the other causes has no name.", "otherCauses", n, "name");
            if (other.condition() != null) {
                checkCause(other.condition(), "otherCauses", n, "condition");
            }
        }
    }

    private void checkCause(String condition, Object... place) {
        var known = shelf.hasPage(PageAddress.cause(condition));
        faults.addIf(!known, "The cause '" + condition + "' has no page.", place);
    }

    private void checkRelated() {
        for (var n = 0; n < head.related().size(); n++) {
            checkRelated(head.related().get(n), n);
        }
        faults.addTwice("related page", head.related(), link -> link, "related");
    }

    private void checkRelated(String link, int n) {
        var address = RelatedLink.parse(link);
        faults.addIf(
                address.filter(shelf::hasPage).isEmpty(),
                "The related page '" + link + "' does not exist; write 'articles/id' or 'causes/id'.",
                "related",
                n);
        faults.addIf(address.filter(this::isItself).isPresent(), "The page is related to itself.", "related", n);
    }

    private boolean isItself(PageAddress address) {
        return address.equals(page.address().original());
    }

    private boolean isCause() {
        return page.address().kind() == PageKind.CAUSE;
    }

    private boolean listsNoCause() {
        return head.causes().isEmpty() && head.otherCauses().isEmpty();
    }

    private boolean isAuthor(String id) {
        return id != null && shelf.hasAuthor(id);
    }

    private static boolean isId(String text) {
        return matches(ID, text);
    }

    private static boolean matches(Pattern pattern, String text) {
        return text != null && pattern.matcher(text).matches();
    }
}
