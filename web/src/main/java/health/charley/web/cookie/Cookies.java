package health.charley.web.cookie;

import health.charley.web.WebConfig;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the session cookies of the front end: hidden from scripts, not sent with other sites' forms, gone when
 * the browser closes. A text too long for one cookie is kept in numbered parts.
 */
@Singleton
public final class Cookies {
    /** Browsers keep at least 4096 bytes of name, value and attributes (RFC 6265, 6.1). */
    private static final int PART_LENGTH = 3500;

    private static final int MOST_PARTS = 4;

    private final WebConfig config;

    Cookies(WebConfig config) {
        this.config = config;
    }

    /** The text kept under this name, its parts joined. */
    public Optional<String> read(HttpServerRequest request, String name) {
        StringBuilder whole = new StringBuilder();
        for (int part = 0; part < MOST_PARTS; part++) {
            Cookie cookie = request.getCookie(partName(name, part));
            if (cookie == null) {
                break;
            }
            whole.append(cookie.getValue());
        }
        return Optional.of(whole.toString()).filter(text -> !text.isEmpty());
    }

    /** Keeps a text under this name and drops parts of an earlier, longer one. */
    public void write(HttpServerRequest request, String name, String text) {
        List<String> parts = parts(text);
        for (int part = 0; part < parts.size(); part++) {
            request.response().addCookie(cookie(partName(name, part), parts.get(part)));
        }
        drop(request, name, parts.size());
    }

    /** Forgets what is kept under this name. */
    public void clear(HttpServerRequest request, String name) {
        drop(request, name, 0);
    }

    private void drop(HttpServerRequest request, String name, int from) {
        HttpServerResponse response = request.response();
        for (int part = from; part < MOST_PARTS; part++) {
            if (request.getCookie(partName(name, part)) != null) {
                response.addCookie(cookie(partName(name, part), "").setMaxAge(0));
            }
        }
    }

    private Cookie cookie(String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(config.secureCookies())
                .setSameSite(CookieSameSite.LAX);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start += PART_LENGTH) {
            parts.add(text.substring(start, Math.min(text.length(), start + PART_LENGTH)));
        }
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters does not fit the cookies.");
        }
        return parts;
    }

    private static String partName(String name, int part) {
        return part == 0 ? name : name + "-" + (part + 1);
    }
}
