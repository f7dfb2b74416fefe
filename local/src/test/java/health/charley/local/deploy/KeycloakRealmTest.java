package health.charley.local.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.local.signin.Account;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeycloakRealmTest {
    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = new ObjectMapper().readTree(new File("../deploy/keycloak/charley-realm.json"));
    }

    @Test
    void the_accounts_and_their_roles_are_those_of_the_local_sign_in() {
        var local = Arrays.stream(Account.values()).collect(Collectors.toMap(Account::accountName, Account::roles));

        assertEquals(local, rolesByUser());
    }

    @Test
    void no_password_or_secret_is_written_down() {
        var secrets = new ArrayList<String>();
        realm.get("users")
                .forEach(user -> user.get("credentials")
                        .forEach(credential ->
                                secrets.add(credential.get("value").asText())));
        realm.get("clients").forEach(client -> secrets.add(client.get("secret").asText()));

        assertEquals(
                List.of("${SAMPLE_ACCOUNT_PASSWORD}", "${WEB_CLIENT_SECRET}"),
                secrets.stream().distinct().toList());
    }

    @Test
    void the_sample_accounts_have_addresses_that_nobody_can_own() {
        realm.get("users")
                .forEach(user -> assertEquals(
                        user.get("username").asText() + "@example.org",
                        user.get("email").asText()));
    }

    @Test
    void tokens_carry_the_roles_as_groups_and_the_audience_of_the_services() {
        var mappers = realm.get("clients").get(0).get("protocolMappers");

        assertEquals("groups", mappers.get(0).get("config").get("claim.name").asText());
        assertEquals(
                "charley",
                mappers.get(1).get("config").get("included.custom.audience").asText());
    }

    private static Map<String, List<String>> rolesByUser() {
        return StreamSupport.stream(realm.get("users").spliterator(), false)
                .collect(Collectors.toMap(user -> user.get("username").asText(), KeycloakRealmTest::roles));
    }

    private static List<String> roles(JsonNode user) {
        return StreamSupport.stream(user.get("realmRoles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
