package health.charley.content.vote;

import health.charley.content.ClientAddresses;
import health.charley.content.ContentApi;
import health.charley.testing.SignInResource;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** Votes as people give them over HTTP. */
final class VoteApi {
    static final String TOKENS = "/api/content/v1/vote-tokens";

    private VoteApi() {}

    static String votesOn(String condition) {
        return ContentApi.CAUSES + "/" + condition + "/votes";
    }

    static String token() {
        return ClientAddresses.from(ClientAddresses.fresh())
                .post(TOKENS)
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    static ValidatableResponse vote(String votes, String token, boolean helpful) {
        return vote(votes, token, Map.of("helpful", helpful));
    }

    static ValidatableResponse vote(String votes, String token, Map<String, ?> vote) {
        var body = new HashMap<String, Object>(vote);
        body.put("token", token);
        return ClientAddresses.from(ClientAddresses.fresh())
                .contentType("application/json")
                .body(body)
                .post(votes)
                .then();
    }

    static ValidatableResponse voteAs(String account, String votes, Map<String, ?> vote) {
        return ClientAddresses.from(ClientAddresses.fresh())
                .auth()
                .oauth2(SignInResource.token(account))
                .contentType("application/json")
                .body(vote)
                .post(votes)
                .then();
    }
}
