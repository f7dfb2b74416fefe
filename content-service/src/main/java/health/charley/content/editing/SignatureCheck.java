package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.SectionText;
import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.page.PageAddress;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;

/** A call-out speaks in a clinician's name, so readers get it only once this very clinician has signed its words. */
@Singleton
class SignatureCheck implements PublicationCheck {
    private static final String CALLOUTS_SIGNED = """
            select count(c) from Revision r join r.page p join r.sections s join s.callouts c
             where p.kind = :pageKind and p.slug = :slug and p.language = :language
               and c.kind = :kind and c.markdown = :words and c.signedBy.id = :author
               and (r.provenance.origin = IMPORT
                    or exists (select e from AuditEvent e
                                where e.page = p and e.action = IMPORTED and e.toRevision = r.number)
                    or exists (select o from SignOff o where o.revision = r and o.reviewer = c.signedBy))""";

    private final EntityManager entities;

    SignatureCheck(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        return QuarkusTransaction.requiringNew()
                .call(() -> IntStream.range(0, page.sections().size())
                        .boxed()
                        .flatMap(n -> to(page.address(), n, page.sections().get(n)).stream())
                        .toList());
    }

    /** What files bring was signed where they come from. */
    @Override
    public boolean isForFiles() {
        return false;
    }

    private List<Objection> to(PageAddress address, int n, SectionText section) {
        return IntStream.range(0, section.callouts().size())
                .filter(at -> !isSigned(address, section.callouts().get(at)))
                .mapToObj(at -> objection(section, "#/sections/" + n + "/callouts/" + at + "/signedBy", at))
                .toList();
    }

    /** Whether the clinician has signed a revision of the page that has this call-out, here or before it was imported. */
    private boolean isSigned(PageAddress address, CalloutText callout) {
        return entities.createQuery(CALLOUTS_SIGNED, Long.class)
                        .setParameter("pageKind", address.kind())
                        .setParameter("slug", address.slug())
                        .setParameter("language", address.language())
                        .setParameter("kind", callout.kind())
                        .setParameter("words", callout.markdown())
                        .setParameter("author", callout.signedBy())
                        .getSingleResult()
                > 0;
    }

    private static Objection objection(SectionText section, String pointer, int at) {
        var signer = section.callouts().get(at).signedBy();
        return new Objection(
                true,
                "call-out-unsigned",
                "A call-out in the section '" + section.anchor() + "' speaks for '" + signer
                        + "', who has not signed off these words.",
                pointer);
    }
}
