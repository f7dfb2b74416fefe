package health.charley.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EndOfSessionTest {
    @Test
    void the_provider_learns_whose_session_ends_and_where_to_go_then() {
        String address = EndOfSession.address("https://id.example/end", "a.b.c", "https://charley.example/signed-out");

        assertEquals(
                "https://id.example/end?id_token_hint=a.b.c"
                        + "&post_logout_redirect_uri=https%3A%2F%2Fcharley.example%2Fsigned-out",
                address);
    }

    @Test
    void a_query_that_the_providers_address_has_already_stays() {
        String address = EndOfSession.address("https://id.example/end?realm=people", "a.b.c", "https://c.example/");

        assertEquals(
                "https://id.example/end?realm=people&id_token_hint=a.b.c"
                        + "&post_logout_redirect_uri=https%3A%2F%2Fc.example%2F",
                address);
    }
}
