package health.charley.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.RefusedException;
import io.quarkus.oidc.AccessTokenCredential;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the content service in the name of the person at the desk, who must have a role there. */
@RequestScoped
class Desk {
    private static final int FORBIDDEN = 403;

    private final DeskClient client;
    private final AccessTokenCredential token;
    private final Worker worker;
    private final ObjectMapper json;

    Desk(@RestClient DeskClient client, AccessTokenCredential token, Worker worker, ObjectMapper json) {
        this.client = client;
        this.token = token;
        this.worker = worker;
        this.json = json;
    }

    /** Calls the service with the bearer token of the person; a refusal keeps what the service said. */
    <T> T ask(Function<String, T> call) {
        worker.require();
        try {
            return Ask.of(Neighbour.CONTENT, () -> call.apply("Bearer " + token.getToken()));
        } catch (RefusedException refused) {
            throw DeskRefusedException.of(refused, json);
        }
    }

    /** The same for what one role alone may do; it is named where the service refuses others. */
    <T> T ask(Role only, Function<String, T> call) {
        try {
            return ask(call);
        } catch (DeskRefusedException refused) {
            throw refused.status() == FORBIDDEN ? refused.onlyFor(only) : refused;
        }
    }

    /** Refuses whoever has no role, where the service is not asked. */
    void requireWorker() {
        worker.require();
    }

    DeskClient client() {
        return client;
    }

    SeenPage page(PageAddress page) {
        var reply = ask(bearer -> client.page(bearer, page.kind(), page.slug(), page.language()));
        return new SeenPage(reply.getEntity(), reply.getHeaderString("ETag"));
    }

    StateView save(PageAddress page, String etag, JsonNode manuscript) {
        return ask(bearer -> client.save(bearer, etag, page.kind(), page.slug(), page.language(), manuscript));
    }

    StateView take(PageAddress page, Step step, Said said) {
        return switch (step) {
            case SUBMIT -> step(page, said.etag(), "submission");
            case REQUEST_CHANGES -> say(page, said.etag(), "change-request", said.body(step));
            case SIGN_OFF -> say(page, said.etag(), "sign-off", said.body(step));
            case PUBLISH, SCHEDULE -> say(page, said.etag(), "publication", said.body(step));
            case CANCEL -> undo(page, said.etag(), "publication");
            case UNPUBLISH -> say(page, said.etag(), "unpublication", said.body(step));
            case ARCHIVE -> step(page, said.etag(), "archive");
            case UNARCHIVE -> undo(page, said.etag(), "archive");
            case DISCARD -> undo(page, said.etag(), "draft");
            case REVERT -> say(page, said.etag(), "reversion", said.body(step));
        };
    }

    private StateView step(PageAddress page, String etag, String name) {
        return ask(bearer -> client.step(bearer, etag, page.kind(), page.slug(), page.language(), name));
    }

    private StateView say(PageAddress page, String etag, String name, Map<String, Object> said) {
        return ask(bearer -> client.say(bearer, etag, page.kind(), page.slug(), page.language(), name, said));
    }

    private StateView undo(PageAddress page, String etag, String name) {
        return ask(bearer -> client.undo(bearer, etag, page.kind(), page.slug(), page.language(), name));
    }

    /** A page as it was read, and the tag of that state. */
    record SeenPage(WorkingPageView page, String etag) {}
}
