package health.charley.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void each_part_has_its_usual_port() {
        var ports = Ports.from(Map.of());

        assertEquals("http://localhost:8080", ports.url(Part.WEB));
        assertEquals(8081, ports.of(Part.TRIAGE));
        assertEquals(9083, ports.management(Part.HISTORY));
    }

    @Test
    void the_environment_gives_another() {
        var ports = Ports.from(Map.of("CHARLEY_TRIAGE_PORT", "18081"));

        assertEquals(18081, ports.of(Part.TRIAGE));
        assertEquals(19081, ports.management(Part.TRIAGE));
        assertEquals(8082, ports.of(Part.CONTENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "-1", "65000", "99999999999"})
    void what_is_no_port_is_refused_by_the_name_of_its_variable(String given) {
        var environment = Map.of("CHARLEY_WEB_PORT", given);

        var refused = assertThrows(CannotStart.class, () -> Ports.from(environment));

        assertEquals(
                "CHARLEY_WEB_PORT is to be a port number, from 1 to 64535, and is '" + given + "'.",
                refused.getMessage());
    }

    @Test
    void a_port_given_to_two_parts_is_named_with_both() {
        var ports = Ports.from(Map.of("CHARLEY_WEB_PORT", "8081"));

        var refused = assertThrows(CannotStart.class, ports::requireFree);

        assertEquals(
                "Port 8081 is given to both triage and web. Give one of them another port, in CHARLEY_TRIAGE_PORT or"
                        + " CHARLEY_WEB_PORT.",
                refused.getMessage());
    }

    @Test
    void a_port_of_a_part_may_not_be_that_for_the_health_of_another() {
        var ports = Ports.from(Map.of("CHARLEY_DATABASE_PORT", "9082"));

        var refused = assertThrows(CannotStart.class, ports::requireFree);

        assertEquals(
                "Port 9082 is given to both PostgreSQL and content (for its health and metrics, 1000 above its port)."
                        + " Give one of them another port, in CHARLEY_DATABASE_PORT or CHARLEY_CONTENT_PORT.",
                refused.getMessage());
    }

    @Test
    void a_taken_port_is_named_with_the_variable_that_changes_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = other.getLocalPort();
            var ports = Ports.from(Map.of("CHARLEY_DATABASE_PORT", Integer.toString(taken)));

            var refused = assertThrows(CannotStart.class, ports::requireFree);

            assertEquals(
                    "Port " + taken + ", which PostgreSQL needs, is taken by another program. Stop it, or give"
                            + " PostgreSQL another port in CHARLEY_DATABASE_PORT.",
                    refused.getMessage());
        }
    }
}
