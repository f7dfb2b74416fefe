package health.charley.history.share;

import health.charley.edge.problem.Problems;
import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.consent.Consents;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.sealing.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an owner does with links to an assessment. */
@ApplicationScoped
public class Sharing {
    /** The links to one assessment that are open at the same time. */
    static final int MOST_OPEN = 20;
    /** The links to one assessment that lead nowhere any more and are kept. Of more, the oldest are forgotten when one is made. */
    static final int MOST_ENDED = 180;
    /** How long a link is told of after it ended. */
    static final Duration KEPT = Duration.ofDays(90);

    private final OwnerTransaction transaction;
    private final KeptAssessments assessments;
    private final ShareRepository shares;
    private final Consents consents;
    private final AccessLog log;
    private final PinTurns turns;
    private final Clock clock;

    Sharing(
            OwnerTransaction transaction,
            KeptAssessments assessments,
            ShareRepository shares,
            Consents consents,
            AccessLog log,
            PinTurns turns,
            Clock clock) {
        this.transaction = transaction;
        this.assessments = assessments;
        this.shares = shares;
        this.consents = consents;
        this.log = log;
        this.turns = turns;
        this.clock = clock;
    }

    CreatedShareView create(Owner owner, UUID assessment, CreateShareRequest request) {
        if (request.pin() == null) {
            return made(owner, assessment, request, Optional.empty());
        }
        return transaction
                .read(owner, dataKey -> madeBefore(owner, dataKey, assessment, request, now()))
                .orElseThrow(Sharing::noAssessment)
                .orElseGet(() ->
                        made(owner, assessment, request, Optional.of(turns.take(() -> PinHash.of(request.pin())))));
    }

    private CreatedShareView made(Owner owner, UUID assessment, CreateShareRequest request, Optional<byte[]> pin) {
        var now = now();
        return transaction
                .changeAlone(
                        owner,
                        dataKey -> madeBefore(owner, dataKey, assessment, request, now)
                                .orElseGet(() -> {
                                    var share = share(owner, assessment, request, now);
                                    share.pin = pin.map(hash -> dataKey.seal(Share.pinOf(share.id()), hash))
                                            .orElse(null);
                                    share.asked =
                                            request.mark(dataKey, assessment).orElse(null);
                                    return added(owner, share, token(dataKey, share, request));
                                }))
                .orElseThrow(Sharing::noAssessment);
    }

    private CreatedShareView added(Owner owner, Share share, Token token) {
        shares.of(owner, share.assessment).stream()
                .filter(one -> one.state(share.createdAt) != ShareState.OPEN)
                .skip(MOST_ENDED)
                .forEach(shares::forget);
        shares.add(share, token);
        log.note(owner, Access.LINK_MADE, share.id());
        return new CreatedShareView(ShareView.from(share, List.of(), share.createdAt), token.text());
    }

    /** The open link that the same request made before; nothing where there is room for another. */
    private Optional<CreatedShareView> madeBefore(
            Owner owner, DataKey dataKey, UUID assessment, CreateShareRequest request, Instant now) {
        consents.require(owner);
        requireAssessment(owner, assessment);
        var present = shares.of(owner, assessment);
        var before = request.mark(dataKey, assessment)
                .flatMap(mark -> present.stream()
                        .filter(share -> share.state(now) == ShareState.OPEN && Arrays.equals(share.asked, mark))
                        .findFirst());
        if (before.isEmpty()) {
            requireRoom(present, now);
        }
        return before.map(share -> new CreatedShareView(
                ShareView.from(share, shares.openings(owner, share.id()), now),
                token(dataKey, share, request).text()));
    }

    private static Token token(DataKey dataKey, Share share, CreateShareRequest request) {
        return request.idempotencyKey() == null
                ? Token.random()
                : Token.of(dataKey, share.id(), request.idempotencyKey());
    }

    ShareListView list(Owner owner, UUID assessment) {
        return transaction
                .change(owner, dataKey -> {
                    requireAssessment(owner, assessment);
                    log.note(owner, Access.LINKS_LISTED, assessment);
                    return all(owner, assessment);
                })
                .orElseThrow(Sharing::noAssessment);
    }

    /** The links to an assessment, newest first, within a transaction of the owner. */
    public ShareListView all(Owner owner, UUID assessment) {
        var now = now();
        return new ShareListView(shares.of(owner, assessment).stream()
                .map(share -> ShareView.from(share, shares.openings(owner, share.id()), now))
                .toList());
    }

    /** Erases the links that ended 90 days before this moment, within a transaction of the owner; how many. */
    int eraseEnded(Owner owner, Instant now) {
        return shares.eraseEnded(owner, now.minus(KEPT));
    }

    void revoke(Owner owner, UUID assessment, UUID id) {
        if (!transaction.whileKept(owner, () -> revoked(owner, assessment, id)).orElse(false)) {
            throw Problems.notFound("There is no such link.");
        }
    }

    private boolean revoked(Owner owner, UUID assessment, UUID id) {
        var isThere = shares.revoke(owner, assessment, id, now());
        if (isThere) {
            log.note(owner, Access.LINK_REVOKED, id);
        }
        return isThere;
    }

    private static Share share(Owner owner, UUID assessment, CreateShareRequest request, Instant now) {
        var share = new Share();
        share.key = new ShareKey(owner.key(), UuidV7.of(now));
        share.assessment = assessment;
        share.createdAt = now;
        share.expiresAt = now.plus(Duration.ofHours(request.hours()));
        share.viewLimit = request.views();
        return share;
    }

    private void requireAssessment(Owner owner, UUID assessment) {
        if (!assessments.exists(owner, assessment)) {
            throw noAssessment();
        }
    }

    private static void requireRoom(List<Share> present, Instant now) {
        var open = present.stream()
                .filter(share -> share.state(now) == ShareState.OPEN)
                .count();
        if (open >= MOST_OPEN) {
            throw Problems.conflict("There are as many links to this assessment as there may be. Revoke one first.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static RuntimeException noAssessment() {
        return Problems.notFound("There is no such assessment.");
    }
}
