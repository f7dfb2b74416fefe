package health.charley.web.desk;

import health.charley.web.desk.Desk.SeenPage;
import health.charley.web.desk.DeskPages.EditPage;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out a page with all that can be done to it. */
@RequestScoped
class PageDesk {
    private final Desk desk;
    private final Worker worker;

    PageDesk(Desk desk, Worker worker) {
        this.desk = desk;
        this.worker = worker;
    }

    /** As it is, after something was done, with the comments from a cursor on; null for the newest. */
    EditPage plain(SeenPage seen, String done, String commentsCursor) {
        return laidOut(
                seen,
                ManuscriptForm.of(seen.text()),
                forms(seen),
                TranslationForm.of(seen.page()),
                comments(seen, commentsCursor),
                done);
    }

    /** With texts that could not be saved as they are. */
    EditPage toMend(SeenPage seen, ManuscriptForm typed) {
        return laidOut(seen, typed, forms(seen), TranslationForm.of(seen.page()), comments(seen, null), "");
    }

    /** With a step to which something is missing. */
    EditPage toMend(SeenPage seen, StepForm step) {
        List<StepForm> forms = forms(seen).stream()
                .map(form -> form.step() == step.step() ? step : form)
                .toList();
        return laidOut(
                seen, ManuscriptForm.of(seen.text()), forms, TranslationForm.of(seen.page()), comments(seen, null), "");
    }

    /** With a translation that can't be begun. */
    EditPage toMend(SeenPage seen, TranslationForm translation) {
        return laidOut(seen, ManuscriptForm.of(seen.text()), forms(seen), translation, comments(seen, null), "");
    }

    private CommentListView comments(SeenPage seen, String cursor) {
        PageAddress page = seen.page().state().address();
        return desk.ask(bearer -> desk.client().comments(bearer, page.kind(), page.slug(), page.language(), cursor));
    }

    /** Without the answer, which hangs on triage, the page is shown all the same. */
    private ChecksView checks(SeenPage seen) {
        StateView state = seen.page().state();
        if (state.draft().isEmpty()) {
            return ChecksView.NONE;
        }
        PageAddress page = state.address();
        try {
            return ChecksView.of(
                    desk.ask(bearer -> desk.client().objections(bearer, page.kind(), page.slug(), page.language())));
        } catch (NeighbourDownException | HttpProblem unanswered) {
            return ChecksView.SILENT;
        }
    }

    private EditPage laidOut(
            SeenPage seen,
            ManuscriptForm manuscript,
            List<StepForm> steps,
            TranslationForm translation,
            CommentListView comments,
            String done) {
        List<FormError> errors = new ArrayList<>(manuscript.errors().items());
        steps.stream()
                .filter(step -> !step.error().isEmpty())
                .forEach(step -> errors.add(new FormError(step.id(), step.error())));
        if (!translation.error().isEmpty()) {
            errors.add(new FormError(TranslationForm.ID, translation.error()));
        }
        return new EditPage(
                seen.page(),
                seen.etag(),
                seen.source(),
                manuscript,
                steps,
                translation,
                checks(seen),
                comments,
                new FormErrors(errors),
                done);
    }

    /** The form of a step, where the page stands for it. */
    Optional<StepForm> form(SeenPage seen, Step step) {
        return forms(seen).stream().filter(form -> form.step() == step).findFirst();
    }

    private List<StepForm> forms(SeenPage seen) {
        StateView state = seen.page().state();
        return Step.offered(state, worker).stream()
                .map(step -> StepForm.empty(state.address(), step))
                .toList();
    }
}
