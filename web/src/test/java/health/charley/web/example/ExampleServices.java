package health.charley.web.example;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The three services behind the front end under test. Tests reach them over HTTP, as everybody does. */
public final class ExampleServices implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "charley.triage.url", new TriageExample().start(),
                "charley.content.url", new ContentExample().start(),
                "charley.history.url", new HistoryExample().start());
    }

    @Override
    public void stop() {}

    /** What the service was last asked: the request line, its headers in lower case, and the body. */
    public static String lastRequestTo(String service) {
        return call(HttpRequest.newBuilder(address(service, "/last-request")).build());
    }

    /** Every address that the service was asked for since it started, one a line. */
    public static String addressesAskedOf(String service) {
        return call(HttpRequest.newBuilder(address(service, "/addresses")).build());
    }

    /** Does something while the service hangs up on everybody. */
    public static void whileDown(String service, Runnable action) {
        during("down", service, action);
    }

    /** Does something while the service takes requests and does not answer them. */
    public static void whileSilent(String service, Runnable action) {
        during("silent", service, action);
    }

    /** Lets what the service sends in parts stop after the first, until it is up again or breaks off. */
    public static void stopHalfway(String service) {
        set(service, "halfway");
    }

    public static void breakOff(String service) {
        set(service, "broken-off");
    }

    public static void goOn(String service) {
        set(service, "up");
    }

    private static void during(String state, String service, Runnable action) {
        set(service, state);
        try {
            action.run();
        } finally {
            set(service, "up");
        }
    }

    private static void set(String service, String state) {
        call(HttpRequest.newBuilder(address(service, "/state/" + state))
                .POST(BodyPublishers.noBody())
                .build());
    }

    private static URI address(String service, String path) {
        return URI.create(ConfigProvider.getConfig().getValue("charley." + service + ".url", String.class) + path);
    }

    private static String call(HttpRequest request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
