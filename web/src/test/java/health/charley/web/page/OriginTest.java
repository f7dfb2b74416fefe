package health.charley.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginTest {
    @Test
    void case_a_path_and_the_schemes_own_port_make_no_difference() {
        assertEquals(origin("https://charley.example"), origin("https://Charley.Example:443/quiz?x=y"));
        assertEquals(origin("http://charley.example"), origin("http://charley.example:80"));
    }

    @Test
    void scheme_host_and_port_do() {
        assertNotEquals(origin("https://charley.example"), origin("http://charley.example"));
        assertNotEquals(origin("https://charley.example"), origin("https://www.charley.example"));
        assertNotEquals(origin("https://charley.example"), origin("https://charley.example:8443"));
    }

    @Test
    void not_every_address_has_one() {
        assertEquals(Optional.empty(), origin("null"));
        assertEquals(Optional.empty(), origin("/quiz"));
    }

    private static Optional<Origin> origin(String address) {
        return Origin.of(URI.create(address));
    }
}
