package health.charley.web.history;

import health.charley.web.history.AssessmentListView.StatusView;
import health.charley.web.history.HistoryClient.SaveRequest;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.UnreadableException;
import health.charley.web.signin.SignedIn;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the history service in the name of the person who is signed in. */
@RequestScoped
class History {
    private static final int ASSESSMENTS_A_PAGE = 20;

    private final HistoryClient client;
    private final ReviewClient reviews;
    private final SignedIn person;

    History(@RestClient HistoryClient client, @RestClient ReviewClient reviews, SignedIn person) {
        this.client = client;
        this.reviews = reviews;
        this.person = person;
    }

    AssessmentListView list(String cursor, ListFilter filter) {
        return Ask.of(
                Neighbour.HISTORY,
                () -> client.list(
                        person.bearer(),
                        ASSESSMENTS_A_PAGE,
                        cursor,
                        filter.topicOrNull(),
                        filter.careLevelOrNull(),
                        filter.sinceOrNull(),
                        filter.beforeOrNull()));
    }

    /** Whether clinicians reviewed what this assessment was made by: no reading of it. */
    StatusView review(UUID id) {
        return Ask.of(Neighbour.HISTORY, () -> client.review(person.bearer(), id));
    }

    /** The same of the newest ones. */
    ReviewListView reviews() {
        return Ask.of(Neighbour.HISTORY, () -> reviews.newest(person.bearer()));
    }

    AssessmentView get(UUID id) {
        return Ask.of(Neighbour.HISTORY, () -> client.get(person.bearer(), id));
    }

    /** Whether it is the person's and does not open. */
    boolean isDamaged(UUID id) {
        try {
            get(id);
            return false;
        } catch (DamagedException unopened) {
            return true;
        } catch (HttpProblem | NeighbourDownException | UnreadableException somethingElse) {
            return false;
        }
    }

    void save(UUID id, String receipt) {
        Ask.of(Neighbour.HISTORY, () -> client.save(person.bearer(), id, new SaveRequest(receipt)))
                .close();
    }

    void delete(UUID id) {
        Ask.of(Neighbour.HISTORY, () -> client.delete(person.bearer(), id)).close();
    }
}
