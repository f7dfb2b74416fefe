package health.charley.web.draft;

import health.charley.web.draft.DraftListView.AnswersView;
import health.charley.web.draft.DraftListView.DraftView;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.Interview;
import health.charley.web.quiz.Interview.Kept;
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
    private static final int CHANGED = 412;

    /** In the place of an ETag: nothing is there yet. */
    private static final String ANEW = "*";

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

    /**
     * Keeps it in the place of what this browser saw of it last, or anew; none where another device has gone on with that. What
     * was deleted there is kept again. Asked twice at once, it keeps one.
     *
     * @param beside the id to keep it by, beside what another device has kept
     */
    Optional<Kept> keep(Interview interview, Optional<UUID> beside) {
        var place = place(interview, beside);
        var answers = AnswersView.of(interview);
        return saved(place, answers)
                .or(() -> there(place.id(), answers))
                .or(() -> saved(new Kept(place.id(), ANEW), answers))
                .or(() -> there(place.id(), answers));
    }

    /** Once it is kept beside, that is what this browser saw of it last. */
    private static Kept place(Interview interview, Optional<UUID> beside) {
        return interview
                .kept()
                .filter(last -> beside.map(last.id()::equals).orElse(true))
                .orElseGet(() -> new Kept(beside.orElseGet(interview::assessment), ANEW));
    }

    /** What is kept there already, if it is the same. */
    private Optional<Kept> there(UUID id, AnswersView answers) {
        return find(id).filter(kept -> kept.draft().equals(answers)).map(DraftView::seen);
    }

    /** None where what is there is not what was seen. */
    private Optional<Kept> saved(Kept place, AnswersView answers) {
        boolean isNew = place.etag().equals(ANEW);
        try {
            return Optional.of(Ask.of(
                            Neighbour.HISTORY,
                            () -> client.save(
                                    person.bearer(),
                                    place.id(),
                                    isNew ? null : place.etag(),
                                    isNew ? ANEW : null,
                                    answers))
                    .seen());
        } catch (RefusedException refused) {
            if (refused.status() != CHANGED) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** Erases it as it was seen, and says what came of that. */
    DraftNotice erase(UUID id, String etag) {
        try {
            return told(erased(id, etag));
        } catch (RefusedException refused) {
            if (refused.status() != CHANGED) {
                throw refused;
            }
            return DraftNotice.CHANGED;
        }
    }

    /** Erases one that can't be opened, and so was seen in no state. */
    DraftNotice eraseDamaged(UUID id) {
        return told(erased(id, null));
    }

    private static DraftNotice told(boolean wasThere) {
        return wasThere ? DraftNotice.ERASED : DraftNotice.GONE;
    }

    /** Erases what was finished, unless another device has gone on with it. */
    public void eraseFinished(Kept finished) {
        try {
            erased(finished.id(), finished.etag());
        } catch (RefusedException refused) {
            if (refused.status() != CHANGED) {
                throw refused;
            }
        }
    }

    private boolean erased(UUID id, String etag) {
        try {
            Ask.of(Neighbour.HISTORY, () -> client.erase(person.bearer(), id, etag))
                    .close();
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
