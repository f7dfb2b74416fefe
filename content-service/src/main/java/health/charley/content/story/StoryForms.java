package health.charley.content.story;

import health.charley.content.page.PageAddress;
import health.charley.content.signing.Purpose;
import health.charley.content.signing.SignedToken;
import health.charley.content.signing.SignedTokens;
import health.charley.edge.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** The forms by which stories come: each for one page, for some hours, and not to be sent in the blink of an eye. */
@ApplicationScoped
class StoryForms {
    private final SignedTokens tokens;
    private final Purpose purpose;
    private final Duration leastTime;
    private final Clock clock;

    StoryForms(SignedTokens tokens, StoryConfig config, Clock clock) {
        this.tokens = tokens;
        this.purpose = new Purpose("story-form", config.formLifetime());
        this.leastTime = config.leastTime();
        this.clock = clock;
    }

    StoryFormView handOut(PageAddress page) {
        var now = clock.instant();
        return new StoryFormView(
                tokens.issue(purpose, page.toString()),
                now.plus(leastTime),
                now.plus(purpose.lifetime()),
                StoryNotices.CONSENT,
                StoryNotices.DISCLAIMER);
    }

    /** The id of the form that the token belongs to. */
    String accept(String token, PageAddress page) {
        var form = tokens.read(purpose, token)
                .filter(read -> read.subject().equals(page.toString()))
                .orElseThrow(() -> Problems.badRequest(
                        "#/token", "This form is too old or belongs to another page. Load it again and send it then."));
        refuseTooSoon(form);
        return form.id();
    }

    private void refuseTooSoon(SignedToken form) {
        var wait = Duration.between(clock.instant(), form.issuedAt().plus(leastTime));
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw Problems.tooManyRequests(wait, "That was quick. Wait a moment and send the form again.");
        }
    }
}
