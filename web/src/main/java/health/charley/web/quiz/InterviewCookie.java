package health.charley.web.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.WebConfig;
import health.charley.web.cookie.Cookies;
import health.charley.web.cookie.Seal;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Where an interview is kept: sealed, in the person's own browser, and nowhere on our side. */
@RequestScoped
public class InterviewCookie {
    static final String NAME = "charley-interview";
    private static final String REFUSED_NAME = "charley-start";
    private static final String PURPOSE = "interview 1";
    private static final String REFUSED_PURPOSE = "start 1";

    private final HttpServerRequest request;
    private final Cookies cookies;
    private final Seal seal;
    private final ObjectMapper json;
    private final WebConfig config;

    InterviewCookie(HttpServerRequest request, Cookies cookies, Seal seal, ObjectMapper json, WebConfig config) {
        this.request = request;
        this.cookies = cookies;
        this.seal = seal;
        this.json = json;
        this.config = config;
    }

    /** The interview in hand, unless there is none, it was tampered with, or it is too old. */
    public Optional<Interview> find() {
        return read(NAME, PURPOSE, Interview.class)
                .filter(interview -> interview.startedAt().isAfter(Instant.now().minus(config.interviewLifetime())));
    }

    /** The interview in hand about this topic; without one the person has to start again. */
    Interview require(String topic) {
        return find().filter(interview -> interview.topic().equals(topic))
                .orElseThrow(() -> new StartAgainException(topic));
    }

    public void write(Interview interview) {
        cookies.clear(request, REFUSED_NAME);
        cookies.write(request, NAME, seal.close(PURPOSE, bytes(interview)));
    }

    /** The start page's form as it was last sent, when it could not be taken. */
    Optional<PersonForm> findRefused() {
        return read(REFUSED_NAME, REFUSED_PURPOSE, PersonForm.class);
    }

    void writeRefused(PersonForm form) {
        cookies.write(request, REFUSED_NAME, seal.close(REFUSED_PURPOSE, bytes(form)));
    }

    public void clear() {
        cookies.clear(request, NAME);
        cookies.clear(request, REFUSED_NAME);
    }

    private byte[] bytes(Object state) {
        try {
            return json.writeValueAsBytes(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The state of an interview can't be written.", impossible);
        }
    }

    private <T> Optional<T> read(String name, String purpose, Class<T> type) {
        return cookies.read(request, name)
                .flatMap(text -> seal.open(purpose, text))
                .flatMap(plain -> parsed(plain, type));
    }

    private <T> Optional<T> parsed(byte[] plain, Class<T> type) {
        try {
            return Optional.of(json.readValue(plain, type));
        } catch (IOException fromAnotherRelease) {
            return Optional.empty();
        }
    }
}
