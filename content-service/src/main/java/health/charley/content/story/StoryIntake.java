package health.charley.content.story;

import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.content.redirect.RedirectRepository;
import health.charley.content.signing.SigningKey;
import health.charley.edge.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Where stories come in. Only published pages take any. */
@ApplicationScoped
class StoryIntake {
    private static final Duration UNTIL_SOME_ARE_READ = Duration.ofHours(1);

    private final PageRepository pages;
    private final RedirectRepository redirects;
    private final StoryRepository stories;
    private final StoryForms forms;
    private final SigningKey key;
    private final StoryConfig config;
    private final Clock clock;

    StoryIntake(
            PageRepository pages,
            RedirectRepository redirects,
            StoryRepository stories,
            StoryForms forms,
            SigningKey key,
            StoryConfig config,
            Clock clock) {
        this.pages = pages;
        this.redirects = redirects;
        this.stories = stories;
        this.forms = forms;
        this.key = key;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    StoryFormView form(PageAddress address) {
        return forms.handOut(published(address).address());
    }

    @Transactional
    SubmittedStoryView submit(PageAddress address, SubmitStoryRequest request) {
        var page = published(address);
        refuseLinks(request.words());
        var form = forms.accept(request.token(), page.address());
        var secret = WithdrawalSecret.of(form, key);
        return request.fillsTrap() ? nothingKept(secret) : keep(page, form, secret, request.words());
    }

    /** The published page at the address. */
    Page published(PageAddress address) {
        return pages.publishedAt(address)
                .orElseThrow(() -> redirects.elsewhere(
                        address.kind(),
                        address.slug(),
                        "There is no " + address.kind().word() + " '" + address.slug() + "'."));
    }

    private void refuseLinks(StoryWords words) {
        if (words.displayName().filter(name -> WebAddresses.countIn(name) > 0).isPresent()) {
            throw Problems.badRequest("#/displayName", "A name holds no web address.");
        }
        if (WebAddresses.countIn(words.text()) > config.mostLinks()) {
            throw Problems.badRequest("#/text", "A story holds no more than " + inWords(config.mostLinks()) + ".");
        }
    }

    private static String inWords(int links) {
        return links == 1 ? "one web address" : links + " web addresses";
    }

    private static SubmittedStoryView nothingKept(WithdrawalSecret secret) {
        return SubmittedStoryView.of(UUID.randomUUID(), secret);
    }

    private SubmittedStoryView keep(Page page, String form, WithdrawalSecret secret, StoryWords words) {
        stories.oneAfterAnother(page);
        return stories.withForm(form)
                .map(before -> sameAgain(before, secret, words))
                .orElseGet(() -> keepNew(page, form, secret, words));
    }

    /** A double click sends a story twice, and its author sees the second reply alone: it says what the first one said. */
    private static SubmittedStoryView sameAgain(Story before, WithdrawalSecret secret, StoryWords words) {
        if (before.words().filter(words::equals).isEmpty() || !secret.opens(before)) {
            throw Problems.conflict("This form was sent before with another story. Load it again for this one.");
        }
        return SubmittedStoryView.of(before.id(), secret);
    }

    private SubmittedStoryView keepNew(Page page, String form, WithdrawalSecret secret, StoryWords words) {
        if (stories.pendingOf(page) >= config.mostPending()) {
            throw Problems.tooManyRequests(
                    UNTIL_SOME_ARE_READ, "Many stories on this page wait to be read. Send yours another day.");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var story = new Story(page, form, secret.sha256(), words, now);
        stories.persist(story);
        return SubmittedStoryView.of(story.id(), secret);
    }
}
