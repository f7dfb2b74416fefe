package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.SectionText;
import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.page.PageAddress;
import health.charley.content.page.RevisionRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/** A call-out speaks in a clinician's name, so readers get it only once this very clinician has signed its words. */
@Singleton
class SignatureCheck implements PublicationCheck {
    private final RevisionRepository revisions;

    SignatureCheck(RevisionRepository revisions) {
        this.revisions = revisions;
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

    private boolean isSigned(PageAddress address, CalloutText callout) {
        return revisions.isCalloutSigned(address, callout.kind(), callout.markdown(), callout.signedBy());
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
