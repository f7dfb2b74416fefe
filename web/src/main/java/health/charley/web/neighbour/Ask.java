package health.charley.web.neighbour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.MissingNode;
import health.charley.edge.problem.Problems;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Calls a service and sorts what can go wrong: there is no such thing, it refuses, it is damaged, no document can be made of
 * it, or it is down.
 */
public final class Ask {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Ask() {}

    /** The service's answer; 404 becomes our 404, every other failure an exception of this package. */
    public static <T> T of(Neighbour neighbour, Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException answered) {
            throw sorted(neighbour, answered);
        } catch (ProcessingException unreachable) {
            throw unanswered(neighbour, unreachable);
        }
    }

    private static RuntimeException sorted(Neighbour neighbour, WebApplicationException answered) {
        int status = answered.getResponse().getStatus();
        if (status == 404) {
            return Problems.notFound("There is no such page.");
        }
        if (status > 400 && status < 500 && status != 429 || status == 400 && fromServer(answered)) {
            return refused(neighbour, status, answered);
        }
        return status == 500 ? broken(neighbour, answered) : unanswered(neighbour, answered);
    }

    private static RefusedException refused(Neighbour neighbour, int status, WebApplicationException answered) {
        var problem = problem(answered);
        var type = problem.path("type").asText();
        return type.equals(Problems.CONSENT_MISSING.toString())
                ? new ConsentMissingException(
                        neighbour, status, type, problem.path("version").asText(), answered)
                : new RefusedException(neighbour, status, type, answered);
    }

    /** What asking again won't help, where the service says so by the type of its problem. */
    private static RuntimeException broken(Neighbour neighbour, WebApplicationException answered) {
        var problem = problem(answered);
        var type = problem.path("type").asText();
        if (type.equals(Problems.DAMAGED.toString())) {
            return new DamagedException(neighbour, problem.path("everything").asBoolean(), answered);
        }
        if (type.equals(Problems.NO_DOCUMENT.toString())) {
            return new NoDocumentException(neighbour, answered);
        }
        if (type.equals(Problems.UNREADABLE.toString())) {
            return new UnreadableException(neighbour, answered);
        }
        return unanswered(neighbour, answered);
    }

    private static NeighbourDownException unanswered(Neighbour neighbour, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MismatchedInputException) {
                return new NotUnderstoodException(neighbour, failure);
            }
        }
        return new NeighbourDownException(neighbour, failure);
    }

    private static JsonNode problem(WebApplicationException answered) {
        try {
            return JSON.readTree(answered.getResponse().readEntity(String.class));
        } catch (IOException | ProcessingException | IllegalArgumentException | IllegalStateException unreadable) {
            return MissingNode.getInstance();
        }
    }

    /** The client also reports an answer it can't read as a 400, whose cause is why; the server's own has none but itself. */
    private static boolean fromServer(WebApplicationException answered) {
        Throwable cause = answered.getCause();
        while (cause instanceof WebApplicationException) {
            cause = cause.getCause();
        }
        return cause == null;
    }
}
