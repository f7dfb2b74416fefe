package health.charley.web.forward;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An export may be larger than the memory here: it goes on to the caller while the service makes it. */
class StreamedAnswerTest {
    private static final String EXPORT = "GET /api/history/v1/export HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final int MOST_MILLISECONDS = 10_000;

    private final InFront inFront = new InFront();

    @AfterEach
    void stop() throws Exception {
        inFront.stop();
    }

    @Test
    void the_beginning_arrives_before_the_service_makes_the_end() throws Exception {
        var seen = new CompletableFuture<Void>();
        var front = inFront.of(request -> {
            request.response().setChunked(true).write("beginning");
            seen.thenRun(() -> request.response().end("the end"));
        });

        try (var caller = asking(front)) {
            var beginning = readUntil(caller.getInputStream(), "beginning");
            seen.complete(null);
            var rest = readUntil(caller.getInputStream(), LAST_CHUNK);

            assertTrue(beginning.startsWith("HTTP/1.1 200 OK"), beginning);
            assertTrue(rest.contains("the end"), rest);
        }
    }

    @Test
    void what_breaks_off_at_the_service_breaks_off_here_and_does_not_seem_whole() throws Exception {
        var seen = new CompletableFuture<Void>();
        var front = inFront.of(request -> {
            request.response().setChunked(true).write("beginning");
            seen.thenRun(() -> request.connection().close());
        });

        try (var caller = asking(front)) {
            readUntil(caller.getInputStream(), "beginning");
            seen.complete(null);
            var rest = new String(caller.getInputStream().readAllBytes(), US_ASCII);

            assertFalse(rest.endsWith(LAST_CHUNK), rest);
        }
    }

    /** RFC 9112 §6.1: there are no chunks of what has no content. */
    @Test
    void an_answer_without_content_does_not_come_in_chunks() throws Exception {
        var front = inFront.of(request -> request.response().setStatusCode(204).end());

        try (var caller = asking(front)) {
            var answer = readUntil(caller.getInputStream(), "\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 204 "), answer);
            assertFalse(answer.toLowerCase(Locale.ROOT).contains("transfer-encoding"), answer);
        }
    }

    private static Socket asking(int front) throws IOException {
        var caller = new Socket(InetAddress.getLoopbackAddress(), front);
        caller.setSoTimeout(MOST_MILLISECONDS);
        caller.getOutputStream().write(EXPORT.getBytes(US_ASCII));
        return caller;
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        var read = new StringBuilder();
        for (var next = in.read(); next >= 0; next = in.read()) {
            read.append((char) next);
            if (read.toString().endsWith(end)) {
                break;
            }
        }
        return read.toString();
    }
}
