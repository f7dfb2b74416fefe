package health.charley.history.share;

import health.charley.edge.problem.Problems;
import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.sealing.BrokenSeals;
import health.charley.history.sealing.DataKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a visitor with a link gets. A link that is unknown, past its time, used up, locked or revoked is answered with the
 * same words; only one that needs its PIN says so.
 */
@ApplicationScoped
class Visits {
    private final OwnerTransaction transaction;
    private final KeptAssessments assessments;
    private final ShareRepository shares;
    private final AccessLog log;
    private final PinTurns turns;
    private final BrokenSeals seals;
    private final Clock clock;

    Visits(
            OwnerTransaction transaction,
            KeptAssessments assessments,
            ShareRepository shares,
            AccessLog log,
            PinTurns turns,
            BrokenSeals seals,
            Clock clock) {
        this.transaction = transaction;
        this.assessments = assessments;
        this.shares = shares;
        this.log = log;
        this.turns = turns;
        this.seals = seals;
        this.clock = clock;
    }

    /** The receipt of the assessment that the link leads to; the view is counted. */
    String open(Token token, Optional<String> pin) {
        return seals.opened(() -> receipt(token, pin)).orElseThrow(Visits::damaged);
    }

    private String receipt(Token token, Optional<String> pin) {
        var found =
                QuarkusTransaction.requiringNew().call(() -> shares.find(token)).orElseThrow(Visits::leadsNowhere);
        if (neededPin(found).isEmpty()) {
            return viewed(found);
        }
        var given = pin.orElseThrow(Visits::needsPin);
        return turns.take(() -> tried(found, given));
    }

    /** The link is looked at again at the visitor's turn: of one that got locked meanwhile no PIN is hashed. */
    private String tried(ShareRepository.Found found, String pin) {
        if (neededPin(found).filter(hash -> !PinHash.matches(hash, pin)).isPresent()) {
            throw counted(found).map(Visits::wrongPin).orElseGet(Visits::leadsNowhere);
        }
        return viewed(found);
    }

    private String viewed(ShareRepository.Found found) {
        return transaction
                .change(found.owner(), dataKey -> opened(found, dataKey))
                .flatMap(receipt -> receipt)
                .orElseThrow(Visits::leadsNowhere);
    }

    private Optional<byte[]> neededPin(ShareRepository.Found found) {
        return transaction
                .read(
                        found.owner(),
                        dataKey -> shares.find(found.owner(), found.id())
                                .filter(share -> share.state(now()) == ShareState.OPEN)
                                .map(share -> Optional.ofNullable(share.pin)
                                        .map(hash -> dataKey.open(Share.pinOf(share.id()), hash))))
                .flatMap(share -> share)
                .orElseThrow(Visits::leadsNowhere);
    }

    /**
     * Which of the first five this wrong PIN is: of those after it nobody is told that they are wrong. Up to its
     * one statement it takes the way of a right PIN, so that of many at once neither is the quicker.
     */
    private Optional<Integer> counted(ShareRepository.Found found) {
        var owner = found.owner();
        return transaction
                .change(owner, dataKey -> {
                    var failures = shares.countWrongPin(owner, found.id(), now());
                    failures.ifPresent(count -> log.note(owner, Access.PIN_WRONG, found.id()));
                    return failures;
                })
                .flatMap(failures -> failures);
    }

    private Optional<String> opened(ShareRepository.Found found, DataKey dataKey) {
        var owner = found.owner();
        if (!shares.open(owner, found.id(), now())) {
            return Optional.empty();
        }
        log.note(owner, Access.LINK_OPENED, found.id());
        return shares.find(owner, found.id()).flatMap(share -> assessments.receipt(owner, dataKey, share.assessment));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static RuntimeException leadsNowhere() {
        return Problems.notFound(
                "This link leads nowhere. It may have ended; ask whoever gave it to you for a new one.");
    }

    private static RuntimeException wrongPin(int failures) {
        return failures < Share.MOST_FAILURES
                ? Problems.forbidden("The PIN is wrong. After five wrong PINs the link is locked.")
                : Problems.locked("The PIN is wrong for the fifth time. The link is locked for good now.");
    }

    private static RuntimeException damaged() {
        return Problems.damaged("What this link leads to is damaged and can't be opened. Tell whoever gave it to you.");
    }

    private static RuntimeException needsPin() {
        return Problems.forbidden("This link needs its PIN.");
    }
}
