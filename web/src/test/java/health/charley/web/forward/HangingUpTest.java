package health.charley.web.forward;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service works for nobody: whoever hangs up here hangs up there too. */
class HangingUpTest {
    private static final String SIMULATION =
            "POST /api/triage/v1/topics/leg-cramps/simulations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";

    private final InFront inFront = new InFront();

    @AfterEach
    void stop() throws Exception {
        inFront.stop();
    }

    @Test
    void a_service_sees_that_the_caller_has_hung_up() throws Exception {
        var asked = new CompletableFuture<Void>();
        var ended = new CompletableFuture<Void>();
        var front = inFront.of(request -> {
            request.connection().closeHandler(closed -> ended.complete(null));
            request.body().onSuccess(body -> asked.complete(null));
        });

        try (var caller = new Socket(InetAddress.getLoopbackAddress(), front)) {
            caller.getOutputStream().write(SIMULATION.getBytes(US_ASCII));
            asked.get(10, SECONDS);
        }

        ended.get(10, SECONDS);
    }
}
