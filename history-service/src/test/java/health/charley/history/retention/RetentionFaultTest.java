package health.charley.history.retention;

import static org.hamcrest.Matchers.is;

import health.charley.history.HistoryApi;
import health.charley.history.audit.AuditTrail;
import health.charley.history.job.PeopleWalk;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.PersonRepository;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule breaks at one person. */
@QuarkusTest
class RetentionFaultTest {
    private final Owner broken = Owner.of(SignInResource.issuer(), "publisher");

    @Inject
    PeopleWalk walk;

    @Inject
    OwnerTransaction transaction;

    @Inject
    PersonRepository people;

    @Inject
    AuditTrail audit;

    @Test
    void everybody_else_has_their_turn_and_operators_see_what_went() {
        List.of("publisher", "reviewer", "moderator")
                .forEach(account -> HistoryApi.as(account).giveConsent("test-1").statusCode(200));
        int others = asOperator("/audit/counts").extract().<Integer>path("people") - 1;

        job((person, now) -> {
                    if (person.equals(broken)) {
                        throw new IllegalStateException("broken for this one");
                    }
                    return 1;
                })
                .run();

        asOperator("/audit/events?limit=1")
                .body("items[0].what", is("rows-expired"))
                .body("items[0].count", is(others));
    }

    private Retention job(RetentionRule rule) {
        return new Retention(
                walk,
                transaction,
                List.of(rule),
                people,
                audit,
                KeptFor.assessments(Optional.empty()),
                Clock.systemUTC());
    }

    private static ValidatableResponse asOperator(String path) {
        return HistoryApi.as("operator").request().get(HistoryApi.ROOT + path).then();
    }
}
