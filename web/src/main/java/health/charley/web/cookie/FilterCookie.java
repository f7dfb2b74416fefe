package health.charley.web.cookie;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * What the list of assessments shows in this browser, sealed: which topic and which urgency somebody looks for tells of their
 * health, and no address may. It goes with the session, and when the person signs out.
 */
@RequestScoped
public class FilterCookie {
    private static final String NAME = "charley-filter";
    private static final String PURPOSE = "filter 1";

    private final HttpServerRequest request;
    private final Cookies cookies;
    private final Seal seal;

    FilterCookie(HttpServerRequest request, Cookies cookies, Seal seal) {
        this.request = request;
        this.cookies = cookies;
        this.seal = seal;
    }

    /** As it was written; none where nothing was, or it was changed. */
    public Optional<String> read() {
        return cookies.read(request, NAME)
                .flatMap(text -> seal.open(PURPOSE, text))
                .map(plain -> new String(plain, UTF_8));
    }

    public void write(String filter) {
        cookies.write(request, NAME, seal.close(PURPOSE, filter.getBytes(UTF_8)));
    }

    public void clear() {
        cookies.clear(request, NAME);
    }
}
