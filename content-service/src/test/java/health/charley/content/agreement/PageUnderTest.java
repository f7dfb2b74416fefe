package health.charley.content.agreement;

import health.charley.content.manuscript.FrontMatter;
import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.FrontMatter.OtherCause;
import health.charley.content.manuscript.FrontMatter.SignText;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.SectionText;
import health.charley.content.page.Aspect;
import health.charley.content.page.CareCardKind;
import health.charley.content.page.PageAddress;
import health.charley.content.page.ReviewStatus;
import health.charley.content.page.SpokenFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A page whose signs, findings and causes a test sets; the rest of it matters to nobody. */
final class PageUnderTest {
    private final PageAddress address;
    private final List<CareCardText> cards = new ArrayList<>();
    private final List<SpokenFinding> findings = new ArrayList<>();
    private final List<OtherCause> causes = new ArrayList<>();

    private String topic = "leg-cramps";

    private PageUnderTest(PageAddress address) {
        this.address = address;
    }

    static PageUnderTest cause(String condition) {
        return new PageUnderTest(PageAddress.cause(condition));
    }

    static PageUnderTest article(String slug) {
        return new PageUnderTest(PageAddress.article(slug));
    }

    PageUnderTest topic(String topic) {
        this.topic = topic;
        return this;
    }

    /** A care card with one item that names a rule, and signs of it. */
    PageUnderTest sign(CareCardKind card, String rule, String... signs) {
        cards.add(new CareCardText(card, "Get help if:", List.of(new SignText("a sign", rule, List.of(signs)))));
        return this;
    }

    PageUnderTest speaksOf(String finding) {
        findings.add(new SpokenFinding(1, finding));
        return this;
    }

    PageUnderTest listing(String... conditions) {
        for (var condition : conditions) {
            causes.add(new OtherCause("A cause", condition));
        }
        return this;
    }

    Manuscript manuscript() {
        var day = LocalDate.of(2026, 1, 1);
        var head = new FrontMatter(
                topic,
                "A headline",
                "A name",
                List.of(),
                "In short.",
                "en-US",
                true,
                ReviewStatus.AWAITING_CLINICAL_REVIEW,
                "writer",
                null,
                day,
                day,
                day,
                day.plusYears(1),
                List.of(),
                causes,
                cards,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var section = new SectionText("signs", Aspect.SYMPTOMS, "Signs", "- A sign", findings, List.of());
        return new Manuscript(address, head, List.of(section));
    }
}
