package health.charley.content.agreement;

import health.charley.content.agreement.AgreementView.DifferenceView;
import health.charley.content.editing.Objection;
import health.charley.content.editing.PublicationCheck;
import health.charley.content.manuscript.Manuscript;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says before a page goes to readers in what it differs from triage's knowledge. A page that could not be compared at all
 * does not go to readers: a red flag could be missing on it.
 */
@Singleton
class AgreementCheck implements PublicationCheck {
    private final Agreement agreement;

    AgreementCheck(Agreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        var compared = agreement.of(page);
        var objections = new ArrayList<Objection>();
        doubt(page, compared).ifPresent(objections::add);
        compared.differences().stream().map(AgreementCheck::objection).forEach(objections::add);
        return List.copyOf(objections);
    }

    private static Optional<Objection> doubt(Manuscript page, AgreementView compared) {
        var code = compared.compared().word();
        return switch (compared.compared()) {
            case CURRENT -> Optional.empty();
            case LAST_TOLD ->
                Optional.of(new Objection(
                        false,
                        code,
                        "Triage does not answer now; the page was compared with what it told at " + compared.toldAt()
                                + ".",
                        null));
            case NOT_A_TOPIC ->
                Optional.of(new Objection(
                        true,
                        code,
                        "Triage does not know the topic '" + page.head().topic() + "', so a red flag could be missing.",
                        "#/topic"));
            case NOT_COMPARED ->
                Optional.of(new Objection(
                        true, code, "Triage does not answer and never did, so a red flag could be missing.", null));
        };
    }

    private static Objection objection(DifferenceView difference) {
        return new Objection(
                difference.stopsPublication(), difference.kind().word(), difference.sentence(), difference.place());
    }
}
