package health.charley.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenRequestTest {

    @Test
    void a_sign_in_that_hangs_is_not_called_stopped() throws IOException {
        try (var hanging = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var issuer = "http://localhost:" + hanging.getLocalPort() + "/charley";

            var refused =
                    assertThrows(CannotStart.class, () -> TokenRequest.token(issuer, "patient", Duration.ofSeconds(1)));

            assertEquals(
                    "Sign-in at " + issuer + " did not answer within 1 seconds. Try again, or start Charley anew.",
                    refused.getMessage());
        }
    }

    @Test
    void a_sign_in_that_is_not_there_does_not_run() throws IOException {
        var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        closed.close();
        var issuer = "http://localhost:" + closed.getLocalPort() + "/charley";

        var refused =
                assertThrows(CannotStart.class, () -> TokenRequest.token(issuer, "patient", Duration.ofSeconds(1)));

        assertEquals("Charley does not run from this folder. Start it with ./charley up.", refused.getMessage());
    }
}
