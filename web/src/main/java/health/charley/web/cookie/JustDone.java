package health.charley.web.cookie;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the browser just had done, told once, on the page that it is sent to next. An address alone would tell it to whoever
 * opens it.
 */
@RequestScoped
public class JustDone {
    private static final String NAME = "charley-done";
    private static final String PURPOSE = "done 1";

    /** Time enough to follow a redirect. */
    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private final HttpServerRequest request;
    private final Cookies cookies;
    private final Seal seal;

    JustDone(HttpServerRequest request, Cookies cookies, Seal seal) {
        this.request = request;
        this.cookies = cookies;
        this.seal = seal;
    }

    /** Has the page at this path, and no other, tell what was done. */
    public void tellAt(String path) {
        var word = Instant.now().getEpochSecond() + " " + path;
        cookies.write(request, NAME, seal.close(PURPOSE, word.getBytes(UTF_8)));
    }

    /** Whether this page is to tell it; asked again, it is not. */
    public boolean takeAt(String path) {
        boolean told = read().filter(word -> isOf(word, path)).isPresent();
        if (told) {
            cookies.clear(request, NAME);
        }
        return told;
    }

    private Optional<String> read() {
        return cookies.read(request, NAME)
                .flatMap(text -> seal.open(PURPOSE, text))
                .map(plain -> new String(plain, UTF_8));
    }

    private static boolean isOf(String word, String path) {
        int space = word.indexOf(' ');
        var end =
                Instant.ofEpochSecond(Long.parseLong(word.substring(0, space))).plus(LIFETIME);
        return word.substring(space + 1).equals(path) && end.isAfter(Instant.now());
    }
}
