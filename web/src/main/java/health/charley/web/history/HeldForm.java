package health.charley.web.history;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * A form of which nothing was saved for want of consent. It waits in the page that asks for the consent, and nowhere else, and
 * is sent again with the answer.
 *
 * @param path where it was sent, which also shows its page
 */
public record HeldForm(String path, List<Field> fields) {
    /** The field with the path, among those of the page that asks. */
    static final String THEN = "then";

    private static final Set<String> OF_THE_PAGE_THAT_ASKS = Set.of("form-token", "version", THEN);

    /** Where what needs consent is sent: an answer leads nowhere else. */
    private static final Pattern OWN =
            Pattern.compile("/history/(drafts/keep|[0-9a-f-]{36}/(notes|outcome|shares)(/[0-9a-z-]+)*)");

    /** What was typed into a field, or chosen. */
    public record Field(String name, String value) {}

    static Optional<HeldForm> of(String path, FormData sent) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        sent.forEach(name -> sent.get(name).stream()
                .filter(value -> !value.isFileItem())
                .forEach(value -> fields.add(name, value.getValue())));
        return of(path, fields);
    }

    /** The one that the page that asks holds, if it does. */
    static Optional<HeldForm> in(MultivaluedMap<String, String> answer) {
        return Optional.ofNullable(answer.getFirst(THEN)).flatMap(path -> of(path, answer));
    }

    private static Optional<HeldForm> of(String path, MultivaluedMap<String, String> sent) {
        var fields = sent.entrySet().stream()
                .filter(field -> !OF_THE_PAGE_THAT_ASKS.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
        return Optional.of(new HeldForm(path, fields))
                .filter(form -> OWN.matcher(path).matches());
    }
}
