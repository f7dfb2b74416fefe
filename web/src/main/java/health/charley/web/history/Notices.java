package health.charley.web.history;

import health.charley.web.history.NoticeListView.NoticeView;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.signin.SignedIn;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The notices of the person who is signed in. Assessments are shown with or without them. */
@RequestScoped
class Notices {
    private static final Logger LOG = Logger.getLogger(Notices.class);
    private static final int SHOWN = 100;

    private final NoticeClient client;
    private final SignedIn person;

    Notices(@RestClient NoticeClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    /** The newest ones; none where history does not tell. */
    NoticeListView newest() {
        try {
            return Ask.of(Neighbour.HISTORY, () -> client.list(person.bearer(), SHOWN));
        } catch (NeighbourDownException | RefusedException | DamagedException | HttpProblem untold) {
            return untold(NoticeListView.NONE);
        }
    }

    /** The one about this assessment; none where there is none, or history does not tell. */
    Optional<NoticeView> of(UUID assessment) {
        try {
            return Optional.of(Ask.of(Neighbour.HISTORY, () -> client.one(person.bearer(), assessment)));
        } catch (HttpProblem none) {
            return Optional.empty();
        } catch (NeighbourDownException | RefusedException | DamagedException untold) {
            return untold(Optional.empty());
        }
    }

    void putAway(UUID assessment, String seen) {
        Ask.of(Neighbour.HISTORY, () -> client.putAway(person.bearer(), assessment, seen))
                .close();
    }

    private static <T> T untold(T instead) {
        LOG.warn("History did not tell of notices; the assessments are shown without them.");
        return instead;
    }
}
