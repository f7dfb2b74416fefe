package health.charley.content.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a webhook may have. */
class ReceiverAddressTest {
    private static final Optional<String> PRIVATE = Optional.of("The address lies within a private network.");

    private final ReceiverAddress strict = new ReceiverAddress(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.9.9.9", "169.254.169.254", "172.16.0.1",
                "172.31.255.255", "192.168.1.1", "192.0.0.1", "198.18.0.1", "203.0.113.9", "224.0.0.1", "240.0.0.1",
                "255.255.255.255", "2130706433", "[::]", "[::1]", "[::ffff:10.0.0.1]", "[fe80::1]", "[fc00::1]",
                "[fd12:3456::1]", "[ff02::1]", "[64:ff9b::a00:1]", "[2002:a00:1::]", "[2001:db8::1]", "[2001::1]"
            })
    void addresses_that_are_not_of_the_public_internet_are_refused(String host) {
        assertEquals(PRIVATE, strict.faultIn("https://" + host + "/hook"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "192.0.1.1",
                "198.20.0.1",
                "223.255.255.255",
                "[2606:4700::1]",
                "[2a00:1450::1]"
            })
    void addresses_of_the_public_internet_are_taken(String host) {
        assertEquals(Optional.empty(), strict.faultIn("https://" + host + ":8443/hook?a=b"));
    }

    @Test
    void a_name_is_taken_and_looked_up_only_on_sending() throws UnknownHostException {
        assertEquals(Optional.empty(), strict.faultIn("https://charley-receiver-that-is-nowhere.example.org/hook"));
        assertEquals(Optional.empty(), strict.resolve(URI.create("https://localhost/hook")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost.",
                "a.localhost",
                "printer.local",
                "db.internal",
                "metadata.google.internal.",
                "router.home.arpa",
                "intranet",
                "localdomain",
                "nas.localdomain",
                "fritz.lan",
                "files.corp",
                "www.home",
                "wiki.intranet",
                "vault.private",
                "example.test",
                "kubernetes.default.svc",
                "kubernetes.default.svc.cluster.local"
            })
    void names_that_are_never_public_are_refused_at_once(String host) {
        assertEquals(PRIVATE, strict.faultIn("https://" + host + "/hook"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost.example.org",
                "local.example.org",
                "internal-hooks.example.org",
                "my-local.org",
                "0x00.example.org",
                "svc.lanes",
                "www.invalid.org",
                "www.example.org."
            })
    void names_that_only_look_like_those_are_taken(String host) {
        assertEquals(Optional.empty(), strict.faultIn("https://" + host + "/hook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"receiver", "Receiver.", "example", "co"})
    void a_name_of_one_label_is_known_within_a_network_only(String host) {
        assertEquals(
                Optional.of("The host needs a name that is known on the internet, such as 'www.example.org'."),
                strict.faultIn("https://" + host + "/hook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.invalid", "x.INVALID.", "hooks.example", "x.onion", "x.alt"})
    void names_that_are_set_apart_and_lead_nowhere_are_refused_even_in_a_network_of_ones_own(String host) {
        var nowhere = Optional.of("Names that end like this one lead nowhere on the internet.");

        assertEquals(nowhere, strict.faultIn("https://" + host + "/hook"));
        assertEquals(nowhere, new ReceiverAddress(true, false).faultIn("https://" + host + "/hook"));
    }

    @Test
    void a_label_has_up_to_63_characters_and_a_host_up_to_253() {
        var noHost = Optional.of("The host is not an address that exists.");
        var longest = ("a".repeat(49) + ".").repeat(5) + "org";

        assertEquals(Optional.empty(), strict.faultIn("https://" + "a".repeat(63) + ".example.org/hook"));
        assertEquals(noHost, strict.faultIn("https://" + "a".repeat(64) + ".example.org/hook"));
        assertEquals(Optional.empty(), strict.faultIn("https://" + longest + "/hook"));
        assertEquals(Optional.empty(), strict.faultIn("https://" + longest + "./hook"));
        assertEquals(noHost, strict.faultIn("https://a" + longest + "/hook"));
    }

    @Test
    void a_scheme_is_written_in_small_letters_as_it_is_kept() {
        var small = Optional.of("The address must begin with 'https://'.");

        assertEquals(small, strict.faultIn("HTTPS://www.example.org/hook"));
        assertEquals(small, new ReceiverAddress(false, true).faultIn("Http://localhost:9000/hook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0177.0.0.1", "8.8.8.08", "0x7f000001", "0X7F000001", "0x7f"})
    void hexadecimal_and_octal_numbers_are_no_hosts(String host) {
        assertEquals(
                Optional.of("The host is not an address that exists."), strict.faultIn("https://" + host + "/hook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.1", "0x7f.0.0.1", "127.0.0.1.", "1.2.3.4.5"})
    void short_and_mixed_forms_of_numbers_are_no_hosts(String host) {
        assertEquals(
                Optional.of("The address needs a host, and has neither a user nor a fragment."),
                strict.faultIn("https://" + host + "/hook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/", "http://localhost/", "ftp://8.8.8.8/", "file://8.8.8.8/x"})
    void anything_but_https_is_refused(String url) {
        assertEquals(Optional.of("The address must begin with 'https://'."), strict.faultIn(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:secret@example.org/", "https://example.org/#part", "https:/hook", "/hook"})
    void an_address_needs_a_host_and_no_user_or_fragment(String url) {
        assertEquals(
                Optional.of("The address needs a host, and has neither a user nor a fragment."), strict.faultIn(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8:0/", "https://8.8.8.8:65536/", "https://example.org:99999/"})
    void a_port_must_be_one_that_there_can_be(String url) {
        assertEquals(Optional.of("A port is a number from 1 to 65535."), strict.faultIn(url));
    }

    @Test
    void an_address_without_a_scheme_is_refused_where_loopback_is_open_too() {
        assertEquals(
                Optional.of("The address must begin with 'https://'."),
                new ReceiverAddress(false, true).faultIn("//localhost/hook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://exa mple.org/", "https://example.org/{id}", "::"})
    void what_is_no_address_is_refused(String url) {
        assertEquals(Optional.of("This must be an absolute address."), strict.faultIn(url));
    }

    @Test
    void private_networks_are_open_to_those_who_say_so() {
        var open = new ReceiverAddress(true, false);

        assertEquals(Optional.empty(), open.faultIn("https://10.0.0.1/hook"));
        assertEquals(Optional.empty(), open.faultIn("https://hooks.internal/hook"));
        assertEquals(Optional.empty(), open.faultIn("https://intranet/hook"));
        assertEquals(PRIVATE, open.faultIn("https://224.0.0.1/hook"));
    }

    @Test
    void plain_http_is_for_this_machine_alone_and_only_where_it_is_allowed() {
        var trial = new ReceiverAddress(false, true);

        assertEquals(Optional.empty(), trial.faultIn("http://localhost:9000/hook"));
        assertEquals(Optional.empty(), trial.faultIn("http://127.0.0.1:9000/hook"));
        assertEquals(Optional.of("The address must begin with 'https://'."), trial.faultIn("http://10.0.0.1/hook"));
    }

    @Test
    void the_edges_of_a_block_belong_to_it() throws UnknownHostException {
        assertFalse(PublicAddress.is(InetAddress.getByName("172.16.0.0")));
        assertFalse(PublicAddress.is(InetAddress.getByName("172.31.255.255")));
        assertTrue(PublicAddress.is(InetAddress.getByName("172.15.255.255")));
        assertTrue(PublicAddress.is(InetAddress.getByName("172.32.0.0")));
    }
}
