package health.charley.web.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, follows redirects, and sends forms with the hidden token of the page. */
public final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private static final Pattern LISTED = Pattern.compile("name=\"list\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private final List<String> addresses = new ArrayList<>();
    private Page page = new Page(0, URI.create("about:blank"), "", "", "");

    /** A page as it arrived, after redirects; {@code correlation} is the id that the server gave the request. */
    public record Page(int status, URI address, String html, String policy, String correlation) {
        public String path() {
            return address.getRawPath();
        }

        public boolean has(String text) {
            return html.contains(text);
        }

        /** The questions whose boxes the page shows, as its hidden field names them. */
        public String listed() {
            var field = LISTED.matcher(html);
            return field.find() ? field.group(1) : "";
        }
    }

    /** The same browser a second time, as a form is sent that was clicked twice. */
    public Browser copy() {
        Browser copy = new Browser();
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> copy.cookies.getCookieStore().add(page.address(), cookie));
        copy.page = page;
        return copy;
    }

    public Browser open(String path) {
        page = send(request(path).GET());
        return this;
    }

    /** What comes from there, while it comes. */
    public InputStream download(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofInputStream())
                .body();
    }

    /** Sends a form of the page at hand: names and values in turn. */
    public Browser submit(String path, String... fields) {
        return submitRaw(
                path,
                token().map(token -> form(with("form-token", token, fields))).orElseGet(() -> form(fields)));
    }

    /** Sends a form just as given, without the token. */
    public Browser submitRaw(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        page = send(request.POST(BodyPublishers.ofString(body)));
        return this;
    }

    /** Sends a form of the page at hand with one file, as a form with files is sent. */
    public Browser submitFile(String path, String name, String content, String... fields) {
        String boundary = "----one-file";
        StringBuilder body = new StringBuilder();
        String[] all = with("form-token", token().orElse(""), fields);
        for (int index = 0; index < all.length; index += 2) {
            body.append(part(boundary, all[index], "", all[index + 1]));
        }
        body.append(part(boundary, name, "; filename=\"content.zip\"\r\nContent-Type: application/zip", content));
        page = send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body + "--" + boundary + "--\r\n")));
        return this;
    }

    private static String part(String boundary, String name, String more, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n"
                + content + "\r\n";
    }

    public Page page() {
        return page;
    }

    /** Every address that was asked for, redirects too. */
    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    public Optional<String> token() {
        Matcher token = TOKEN.matcher(page.html());
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Puts another value into a cookie, as somebody at the browser's tools could. */
    public Browser changeCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().getCookies().stream()
                .filter(kept -> kept.getName().equals(name))
                .toList()
                .forEach(kept -> cookies.getCookieStore().remove(at("/"), kept));
        cookies.getCookieStore().add(at("/"), cookie);
        return this;
    }

    public static String form(String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int index = 0; index < fields.length; index += 2) {
            pairs.add(fields[index] + "=" + URLEncoder.encode(fields[index + 1], UTF_8));
        }
        return String.join("&", pairs);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            note(response);
            return new Page(
                    response.statusCode(),
                    response.uri(),
                    response.body(),
                    header(response, "Content-Security-Policy"),
                    header(response, "X-Correlation-Id"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void note(HttpResponse<String> response) {
        response.previousResponse().ifPresent(this::note);
        addresses.add(response.uri().toString());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).timeout(PATIENCE).header("Accept", "text/html");
    }

    private static URI at(String path) {
        return URI.create(path.startsWith("http") ? path : "http://localhost:" + RestAssured.port + path);
    }

    private static String[] with(String name, String value, String... fields) {
        List<String> all = new ArrayList<>(List.of(name, value));
        all.addAll(List.of(fields));
        return all.toArray(String[]::new);
    }
}
