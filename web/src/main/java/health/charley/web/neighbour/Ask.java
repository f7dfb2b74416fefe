package health.charley.web.neighbour;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import health.charley.edge.problem.Problems;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.function.Supplier;

/** Calls a service and sorts what can go wrong: there is no such thing, it refuses, it is damaged, or it is down. */
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
            return new RefusedException(neighbour, status, answered);
        }
        if (status == 500 && isDamaged(answered)) {
            return new DamagedException(neighbour, answered);
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

    private static boolean isDamaged(WebApplicationException answered) {
        try {
            var problem = JSON.readTree(answered.getResponse().readEntity(String.class));
            return problem.path("type").asText().equals(Problems.DAMAGED.toString());
        } catch (IOException | ProcessingException | IllegalArgumentException | IllegalStateException unreadable) {
            return false;
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
