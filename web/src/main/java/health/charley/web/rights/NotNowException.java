package health.charley.web.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;

/** History answers, does not do now what was asked of it, and says why in a sentence for the person. */
final class NotNowException extends RuntimeException {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String reason;
    private final String retryAfter;

    private NotNowException(String reason, String retryAfter, RuntimeException cause) {
        super("The history service puts the request off.", cause);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** Of an answer with status 503 that gives a reason; any other is none. */
    static Optional<NotNowException> of(WebApplicationException refused) {
        var answer = refused.getResponse();
        if (answer.getStatus() != Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            return Optional.empty();
        }
        String retryAfter = Objects.requireNonNullElse(answer.getHeaderString(HttpHeaders.RETRY_AFTER), "");
        return Optional.of(detail(answer.readEntity(String.class)))
                .filter(reason -> !reason.isEmpty())
                .map(reason -> new NotNowException(reason, retryAfter, refused));
    }

    private static String detail(String problem) {
        try {
            return JSON.readTree(problem).path("detail").asText();
        } catch (JsonProcessingException notOfHistory) {
            return "";
        }
    }

    String reason() {
        return reason;
    }

    /** When to ask again as the header Retry-After has it; empty where history did not say. */
    String retryAfter() {
        return retryAfter;
    }
}
