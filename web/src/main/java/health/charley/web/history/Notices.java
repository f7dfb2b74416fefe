package health.charley.web.history;

import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.signin.SignedIn;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The notices of the person who is signed in. The list of assessments is shown with or without them. */
@RequestScoped
class Notices {
    private static final Logger LOG = Logger.getLogger(Notices.class);
    private static final int SHOWN = 20;

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
            LOG.warn("History did not tell of notices; the assessments are shown without them.");
            return NoticeListView.NONE;
        }
    }
}
