package health.charley.web.appendix;

import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.signin.SignedIn;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What the person who is signed in added to an assessment, as history keeps it. */
@RequestScoped
class Appendix {
    private static final int CHANGED = Response.Status.PRECONDITION_FAILED.getStatusCode();
    private static final int NOT_FOUND = Response.Status.NOT_FOUND.getStatusCode();
    private static final String NOTHING_THERE = "*";

    private final AppendixClient client;
    private final SignedIn person;

    Appendix(@RestClient AppendixClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    Seen<NotesView> notes(UUID id) {
        return seen(() -> client.notes(person.bearer(), id), new NotesView(""));
    }

    /** Whether they are saved; not where what is kept is no longer what was seen. */
    boolean save(UUID id, String etag, NotesView notes) {
        return isDone(() -> client.saveNotes(person.bearer(), id, present(etag), nothing(etag), notes));
    }

    /** Whether they are gone; not where what is kept is no longer what was seen. */
    boolean eraseNotes(UUID id, String etag) {
        return isGone(() -> client.eraseNotes(person.bearer(), id, etag));
    }

    Seen<OutcomeView> outcome(UUID id) {
        return seen(() -> client.outcome(person.bearer(), id), OutcomeView.NONE);
    }

    /** The same of what happened next. */
    boolean save(UUID id, String etag, OutcomeView outcome) {
        return isDone(() -> client.saveOutcome(person.bearer(), id, present(etag), nothing(etag), outcome));
    }

    /** The same of what happened next. */
    boolean eraseOutcome(UUID id, String etag) {
        return isGone(() -> client.eraseOutcome(person.bearer(), id, etag));
    }

    private static <T> Seen<T> seen(Supplier<RestResponse<T>> asked, T otherwise) {
        try {
            var reply = Ask.of(Neighbour.HISTORY, asked);
            return new Seen<>(reply.getEntity(), Seen.tagOf(reply.getHeaderString(HttpHeaders.ETAG)));
        } catch (HttpProblem absent) {
            return new Seen<>(otherwise, "");
        }
    }

    private static boolean isDone(Supplier<Response> asked) {
        try {
            Ask.of(Neighbour.HISTORY, asked).close();
            return true;
        } catch (RefusedException refused) {
            if (refused.status() == CHANGED) {
                return false;
            }
            throw refused;
        }
    }

    /** What is gone already need not be erased. */
    private static boolean isGone(Supplier<Response> asked) {
        try {
            return isDone(asked);
        } catch (HttpProblem absent) {
            if (absent.getStatusCode() != NOT_FOUND) {
                throw absent;
            }
            return true;
        }
    }

    private static String present(String etag) {
        return etag.isEmpty() ? null : etag;
    }

    private static String nothing(String etag) {
        return etag.isEmpty() ? NOTHING_THERE : null;
    }
}
