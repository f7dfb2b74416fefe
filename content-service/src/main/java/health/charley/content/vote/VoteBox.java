package health.charley.content.vote;

import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.content.redirect.RedirectRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where votes go in and are counted. Only published pages take any. */
@ApplicationScoped
class VoteBox {
    private final PageRepository pages;
    private final RedirectRepository redirects;
    private final VoteRepository votes;
    private final Clock clock;

    VoteBox(PageRepository pages, RedirectRepository redirects, VoteRepository votes, Clock clock) {
        this.pages = pages;
        this.redirects = redirects;
        this.votes = votes;
        this.clock = clock;
    }

    @Transactional
    CastVoteView cast(PageAddress address, String voter, CastVoteRequest request) {
        var page = published(address);
        var revision = page.live().map(Revision::number).orElseThrow();
        votes.cast(page.address(), revision, voter, request, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return CastVoteView.from(votes.countsOf(page));
    }

    @Transactional
    VoteCountsView counts(PageAddress address) {
        var page = published(address);
        return VoteCountsView.from(votes.countsOf(page), page.liveChangedAt());
    }

    @Transactional
    VoteReasonListView reasons(PageAddress address, Optional<VoteCursor> after, int limit) {
        return VoteReasonListView.from(votes.withReason(published(address), after, limit + 1), limit);
    }

    private Page published(PageAddress address) {
        return pages.publishedAt(address)
                .orElseThrow(() -> redirects.elsewhere(
                        address.kind(),
                        address.slug(),
                        "There is no " + address.kind().word() + " '" + address.slug() + "'."));
    }
}
