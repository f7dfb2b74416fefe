package health.charley.content.editing;

import health.charley.content.manuscript.RevisionReading;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Stage;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Seen;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** How what was signed comes before readers, now or at a time, and how it goes again. */
@ApplicationScoped
class Publishing {
    private final Desk desk;
    private final Objections objections;
    private final Release release;
    private final PageRepository pages;
    private final EditingConfig config;
    private final Clock clock;

    Publishing(
            Desk desk,
            Objections objections,
            Release release,
            PageRepository pages,
            EditingConfig config,
            Clock clock) {
        this.desk = desk;
        this.objections = objections;
        this.release = release;
        this.pages = pages;
        this.config = config;
        this.clock = clock;
    }

    StateView publish(PageAddress address, Seen seen) {
        return unlessRefused(Step.PUBLISH, address, seen, release::toReaders);
    }

    StateView schedule(PageAddress address, Seen seen, Instant at) {
        var now = clock.instant();
        if (!at.isAfter(now) || at.isAfter(now.plus(config.furthestPublication()))) {
            throw Problems.badRequest(
                    "#/at",
                    "The time must be in the future, at most "
                            + config.furthestPublication().toDays() + " days away.");
        }
        return unlessRefused(Step.SCHEDULE, address, seen, page -> page.schedule(at));
    }

    @Transactional
    StateView cancelSchedule(PageAddress address, Seen seen) {
        return desk.take(Step.CANCEL_SCHEDULE, address, seen, page -> page.enter(Stage.SIGNED_OFF));
    }

    @Transactional
    StateView unpublish(PageAddress address, Seen seen, String reason) {
        return desk.take(Step.UNPUBLISH, address, seen, Optional.of(reason), page -> {
            requireNoTranslation(address);
            page.unpublish(clock.instant());
        });
    }

    /** Without the page that they translate, translations could not be exported and would lead to nowhere. */
    private void requireNoTranslation(PageAddress address) {
        var translations = pages.languagesOf(address.kind(), address.slug()).stream()
                .filter(language -> !language.equals(address.language()))
                .toList();
        if (address.isOriginal() && !translations.isEmpty()) {
            throw Problems.conflict("Readers see translations of this page. Unpublish them first: "
                    + String.join(", ", translations) + ".");
        }
    }

    @Transactional
    StateView archive(PageAddress address, Seen seen) {
        return desk.take(Step.ARCHIVE, address, seen, page -> page.archive(true));
    }

    @Transactional
    StateView unarchive(PageAddress address, Seen seen) {
        return desk.take(Step.UNARCHIVE, address, seen, page -> page.archive(false));
    }

    /** The checks are asked before the page is locked, since one may ask another service; the version holds them to it. */
    private StateView unlessRefused(Step step, PageAddress address, Seen seen, Consumer<Page> change) {
        var manuscript = QuarkusTransaction.requiringNew().call(() -> {
            var draft = desk.look(address, seen, step).draft().orElseThrow();
            if (!draft.isSigned()) {
                throw Problems.conflict("Nobody has signed off this revision.");
            }
            return RevisionReading.of(draft);
        });
        var said = objections.to(manuscript);
        if (said.stream().anyMatch(Objection::blocking)) {
            throw RefusedStep.publication(said);
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    release.holdOriginal(address);
                    return desk.take(step, address, seen, change);
                })
                .with(said);
    }
}
