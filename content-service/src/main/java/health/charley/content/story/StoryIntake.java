package health.charley.content.story;

import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.content.redirect.RedirectRepository;
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
    private final StoryConfig config;
    private final Clock clock;

    StoryIntake(
            PageRepository pages,
            RedirectRepository redirects,
            StoryRepository stories,
            StoryForms forms,
            StoryConfig config,
            Clock clock) {
        this.pages = pages;
        this.redirects = redirects;
        this.stories = stories;
        this.forms = forms;
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
        return request.fillsTrap() ? nothingKept() : keep(page, form, request.words());
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

    private static SubmittedStoryView nothingKept() {
        return SubmittedStoryView.of(UUID.randomUUID(), WithdrawalSecret.random());
    }

    private SubmittedStoryView keep(Page page, String form, StoryWords words) {
        stories.oneAfterAnother(page);
        if (stories.hasForm(form)) {
            throw Problems.conflict("This form was sent before. Load it again for another story.");
        }
        if (stories.pendingOf(page) >= config.mostPending()) {
            throw Problems.tooManyRequests(
                    UNTIL_SOME_ARE_READ, "Many stories on this page wait to be read. Send yours another day.");
        }
        var secret = WithdrawalSecret.random();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var story = new Story(page, form, secret.sha256(), words, now);
        stories.persist(story);
        return SubmittedStoryView.of(story.id(), secret);
    }
}
