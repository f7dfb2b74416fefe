package health.charley.content.worklist;

import health.charley.content.agreement.Agreement;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** In what a page and triage differ, and that nobody knows where they could not be compared. */
@ApplicationScoped
class DisagreementConcerns {
    private final Agreement agreement;

    DisagreementConcerns(Agreement agreement) {
        this.agreement = agreement;
    }

    List<Concern> of(Revision live) {
        var found = agreement.of(RevisionReading.of(live));
        var topic = live.masthead().topic();
        var uncompared = switch (found.compared()) {
            case CURRENT, LAST_TOLD -> Stream.<Concern>empty();
            case NOT_A_TOPIC ->
                Stream.of(new Concern("topic", "Triage does not know the topic '" + topic + "' of this page."));
            case NOT_COMPARED ->
                Stream.of(
                        new Concern("topic", "The page could not be compared: triage has not yet told what it knows."));
        };
        var differences =
                found.differences().stream().map(difference -> new Concern(difference.id(), difference.sentence()));
        return Stream.concat(uncompared, differences).toList();
    }
}
