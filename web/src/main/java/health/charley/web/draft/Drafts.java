package health.charley.web.draft;

import health.charley.web.draft.DraftListView.AnswersView;
import health.charley.web.draft.DraftListView.DraftView;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.quiz.Interview;
import health.charley.web.signin.SignedIn;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The unfinished interviews of the person who is signed in. */
@RequestScoped
public class Drafts {
    private static final int NOT_FOUND = 404;

    private final DraftClient client;
    private final SignedIn person;

    Drafts(@RestClient DraftClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    DraftListView all() {
        return Ask.of(Neighbour.HISTORY, () -> client.list(person.bearer()));
    }

    /** None where it is nobody's, or another person's. */
    Optional<DraftView> find(UUID id) {
        try {
            return Optional.of(Ask.of(Neighbour.HISTORY, () -> client.get(person.bearer(), id)));
        } catch (HttpProblem absent) {
            unlessAbsent(absent);
            return Optional.empty();
        }
    }

    /** Keeps it in the place of what this interview was before, on this device or another. */
    void keep(Interview interview) {
        var id = interview.unfinished();
        var etag = find(id).map(kept -> "\"" + kept.version() + "\"");
        var nothingThere = etag.isPresent() ? null : "*";
        Ask.of(
                        Neighbour.HISTORY,
                        () -> client.save(
                                person.bearer(), id, etag.orElse(null), nothingThere, AnswersView.of(interview)))
                .close();
    }

    /** Whether it was there; what is gone already need not be erased. */
    public boolean erase(UUID id) {
        try {
            Ask.of(Neighbour.HISTORY, () -> client.erase(person.bearer(), id)).close();
            return true;
        } catch (HttpProblem absent) {
            unlessAbsent(absent);
            return false;
        }
    }

    private static void unlessAbsent(HttpProblem problem) {
        if (problem.getStatusCode() != NOT_FOUND) {
            throw problem;
        }
    }
}
