package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.SectionText;
import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.edge.problem.Pointers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A call-out speaks in a clinician's name, so readers get it only once this very clinician has signed its words. */
@Singleton
class SignatureCheck implements PublicationCheck {
    private final Signatures signatures;

    SignatureCheck(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        return objections(page, callout -> true);
    }

    /** What files bring of others was signed where they come from; who signs here is asked here. */
    @Override
    public List<Objection> toFile(Manuscript page) {
        return objections(page, callout -> signatures.areGivenHereBy(callout.signedBy()));
    }

    private List<Objection> objections(Manuscript page, Predicate<CalloutText> asked) {
        return QuarkusTransaction.requiringNew()
                .call(() -> IntStream.range(0, page.sections().size())
                        .boxed()
                        .flatMap(n -> unsigned(page, n, asked))
                        .toList());
    }

    private Stream<Objection> unsigned(Manuscript page, int n, Predicate<CalloutText> asked) {
        var section = page.sections().get(n);
        return IntStream.range(0, section.callouts().size())
                .filter(at -> asked.test(section.callouts().get(at)))
                .filter(at ->
                        !signatures.cover(page.address(), section.callouts().get(at)))
                .mapToObj(at -> objection(section, at, Pointers.of("sections", n, "callouts", at, "signedBy")));
    }

    private static Objection objection(SectionText section, int at, String pointer) {
        var signer = section.callouts().get(at).signedBy();
        return new Objection(
                true,
                "call-out-unsigned",
                "A call-out in the section '" + section.anchor() + "' speaks for '" + signer
                        + "', who has not signed off these words.",
                pointer);
    }
}
