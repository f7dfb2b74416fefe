package health.charley.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Etag;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the content service in the name of the person at the desk, who must have a role there. */
@RequestScoped
class Desk {
    private static final int FORBIDDEN = 403;

    /** As much as the content service takes of one manuscript. */
    private static final int MOST_BYTES = 256 * 1024;

    private final DeskClient client;
    private final SignedIn person;
    private final Worker worker;
    private final ObjectMapper json;

    Desk(@RestClient DeskClient client, SignedIn person, Worker worker, ObjectMapper json) {
        this.client = client;
        this.person = person;
        this.worker = worker;
        this.json = json;
    }

    /** Calls the service with the bearer token of the person; a refusal keeps what the service said. */
    <T> T ask(Function<String, T> call) {
        worker.require();
        try {
            return Ask.of(Neighbour.CONTENT, () -> call.apply(person.bearer()));
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
        SeenPage seen = read(page);
        return seen.page().written() || page.isOriginal() ? seen : seen.translating(source(page.original()));
    }

    /** What a translation is begun with: what readers of the original see, and its draft while they see nothing yet. */
    private SeenPage source(PageAddress original) {
        SeenPage now = read(original);
        return now.page().state().live().map(number -> live(now, number)).orElse(now);
    }

    private SeenPage live(SeenPage now, int number) {
        PageAddress page = now.page().state().address();
        WrittenRevisionView revision =
                ask(bearer -> client.revision(bearer, page.kind(), page.slug(), page.language(), number));
        return new SeenPage(now.page(), "revision " + number, revision.manuscript(), "");
    }

    private SeenPage read(PageAddress page) {
        var reply = ask(bearer -> client.page(bearer, page.kind(), page.slug(), page.language()));
        WorkingPageView found = reply.getEntity();
        return new SeenPage(found, reply.getHeaderString("ETag"), found.manuscript(), "");
    }

    StateView save(PageAddress page, String etag, JsonNode manuscript) {
        int bytes = manuscript.toString().getBytes(UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw DeskRefusedException.tooLarge("The manuscript has " + bytes / 1024 + " KB, and at most "
                    + MOST_BYTES / 1024 + " KB can be saved. Nothing was saved: make a page of its own of some of it.");
        }
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

    /**
     * A page as it was read, and the tag of that state.
     *
     * @param text what to write on from: its own manuscript, or in a translation that nobody has written yet the original's
     * @param source the tag of the original's state, or the revision of it, that the text is taken from; otherwise empty
     */
    record SeenPage(WorkingPageView page, String etag, JsonNode text, String source) {
        private static final String SOURCE = "source";

        private SeenPage translating(SeenPage original) {
            return new SeenPage(page, etag, original.text, original.etag);
        }

        /** Whether a form shows this state still. */
        boolean isShownBy(MultivaluedMap<String, String> form) {
            return etag.equals(Etag.of(form)) && source.equals(Objects.requireNonNullElse(form.getFirst(SOURCE), ""));
        }
    }
}
